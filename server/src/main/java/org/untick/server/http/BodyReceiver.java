// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.http;

import java.util.concurrent.Semaphore;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Receives a body before its request is handled: no thread waits for one that comes slowly. Jetty's
 * own {@code EagerContentHandler} does not pass a failure to answer on, so that a connection whose
 * client is gone is never given back, and keeps the buffers that bytes came in.
 */
public final class BodyReceiver extends Handler.Wrapper {
  /** For all bodies that are under way together. */
  private static final int ROOM_KIB = 24 * 1024;

  private final Semaphore room = new Semaphore(ROOM_KIB);

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return hasBody(request)
        ? new Receiving(request, response, callback).goOn()
        : super.handle(request, response, callback);
  }

  private static boolean hasBody(Request request) {
    HttpFields headers = request.getHeaders();
    return headers.contains(HttpHeader.CONTENT_LENGTH)
        || headers.contains(HttpHeader.TRANSFER_ENCODING);
  }

  private final class Receiving implements Runnable {
    private final Request request;
    private final Response response;
    private final Callback callback;
    private final ReceivedBody body;

    Receiving(Request request, Response response, Callback callback) {
      this.request = request;
      this.response = response;
      this.callback = callback;
      this.body = new ReceivedBody(room, request.getBeginNanoTime());
    }

    /** Handles the request if its body is there, or waits for more; false if nobody handles it. */
    boolean goOn() throws Exception {
      if (receive()) {
        body.leaveRoom();
        request.setAttribute(ReceivedBody.ATTRIBUTE, body);
        return BodyReceiver.super.handle(request, response, callback);
      }
      request.demand(this);
      return true;
    }

    /** Goes on when more has come, when nothing has for too long, or when nobody is there. */
    @Override
    public void run() {
      try {
        if (!goOn()) {
          Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
        }
      } catch (Exception | Error e) {
        Response.writeError(request, response, callback, e);
      }
    }

    /** Takes what is there; tells whether no more is wanted. */
    private boolean receive() {
      for (Content.Chunk chunk = request.read(); chunk != null; chunk = request.read()) {
        try {
          if (body.take(chunk)) {
            return true;
          }
        } finally {
          chunk.release();
        }
      }
      return false;
    }
  }
}
