// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.untick.protocol.ErrorCode;
import org.untick.server.problem.ProblemException;

/**
 * Reads a body within bounds of size; {@link BodyDeadline} bounds the time. What is a little too
 * large is read to its end and dropped: a client that is still sending when the connection closes
 * would not see why. A body of ours has come already when a thread is given to it; for those that
 * have not, there are not enough places to keep all threads from other requests.
 */
final class BoundedBody {
  private static final int PLACES = 12;
  private static final int WAIT_MS = 500;
  private static final int PIECE_BYTES = 8_192;
  private static final int DROPPED_BYTES = 262_144;

  private static final Semaphore places = new Semaphore(PLACES);

  private BoundedBody() {}

  static byte[] read(Context ctx, int most) throws IOException {
    takePlace();
    try {
      return readInPlace(ctx, most);
    } finally {
      places.release();
    }
  }

  private static void takePlace() {
    try {
      if (!places.tryAcquire(WAIT_MS, TimeUnit.MILLISECONDS)) {
        throw ProblemException.of(ErrorCode.UNAVAILABLE).withHeader(Header.CONNECTION, "close");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ProblemException.of(ErrorCode.UNAVAILABLE);
    }
  }

  private static byte[] readInPlace(Context ctx, int most) throws IOException {
    InputStream in = ctx.bodyInputStream();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE_BYTES];
    try {
      for (int n = 0; n >= 0 && bytes.size() <= most + DROPPED_BYTES; n = in.read(piece)) {
        bytes.write(piece, 0, n);
      }
    } catch (IOException e) {
      if (e.getCause() instanceof TimeoutException) {
        throw late();
      }
      throw e;
    }
    if (bytes.size() > most) {
      throw unread(ErrorCode.TOO_LARGE, most);
    }
    return bytes.toByteArray();
  }

  private static ProblemException late() {
    return unread(ErrorCode.BAD_REQUEST, "all of it within " + BodyDeadline.SECONDS + " seconds");
  }

  /** Something may be unread, so nothing more can come over this connection. */
  private static ProblemException unread(ErrorCode code, Object bound) {
    return ProblemException.field(code, "body", bound).withHeader(Header.CONNECTION, "close");
  }
}
