// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.http;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Gives up a body that takes too long. Jetty would wait as long as a byte comes now and then, and
 * where no thread waits, for ever: it reads on after its idle time-out.
 */
public final class BodyDeadline extends Handler.Wrapper {
  static final int SECONDS = 20;

  /** Stands before what reads bodies. */
  public BodyDeadline(Handler next) {
    super(next);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return super.handle(hasBody(request) ? new Timed(request) : request, response, callback);
  }

  private static boolean hasBody(Request request) {
    HttpFields headers = request.getHeaders();
    return headers.contains(HttpHeader.CONTENT_LENGTH)
        || headers.contains(HttpHeader.TRANSFER_ENCODING);
  }

  /** Looks at the clock whenever Jetty looks for more, be it because nothing came for 30 s. */
  private static final class Timed extends Request.Wrapper {
    private final long end = getBeginNanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    private volatile Content.Chunk givenUp;

    Timed(Request request) {
      super(request);
    }

    @Override
    public Content.Chunk read() {
      if (givenUp != null) {
        return givenUp;
      }
      Content.Chunk chunk = super.read();
      if (isComing(chunk) && System.nanoTime() - end > 0) {
        if (chunk != null) {
          chunk.release();
        }
        givenUp = Content.Chunk.from(new TimeoutException("a body took too long"), true);
        return givenUp;
      }
      return chunk;
    }

    private static boolean isComing(Content.Chunk chunk) {
      return chunk == null || !chunk.isLast();
    }
  }
}
