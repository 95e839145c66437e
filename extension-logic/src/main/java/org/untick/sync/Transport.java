// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.function.Consumer;

/**
 * Sends requests to the server that the user named, and to nobody else: it follows no redirect,
 * sends no cookies, reads at most 512 KiB and waits at most 30 seconds.
 */
public interface Transport {

  /**
   * A request.
   *
   * @param method such as {@code GET}
   * @param url the full address
   * @param headers names and values in turn, a line each
   */
  record Request(String method, String url, String headers) {}

  /**
   * An answer.
   *
   * @param status 200 to 599
   * @param etag the ETag; empty if there is none
   * @param retryAfter the Retry-After; empty if there is none
   * @param text the body
   */
  record Answer(int status, String etag, String retryAfter, String text) {}

  /** Sends a request, without a body if that is null; calls one of both, once. */
  void send(
      Request request,
      byte[] body,
      Consumer<? super Answer> then,
      Consumer<? super Problem> failed);
}
