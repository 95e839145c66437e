// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.untick.protocol.ErrorCode;
import org.untick.server.problem.ProblemException;

/**
 * Reads a body within bounds of size and time. What is a little too large is read to its end and
 * dropped: a client that is still sending when the connection closes would not see why.
 */
final class BoundedBody {
  private static final int PATIENCE_S = 20;
  private static final int PIECE_BYTES = 8_192;
  private static final int DROPPED_BYTES = 262_144;

  private BoundedBody() {}

  static byte[] read(Context ctx, int most) throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
    InputStream in = ctx.bodyInputStream();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE_BYTES];
    int n = 0;
    while (n >= 0 && bytes.size() <= most + DROPPED_BYTES) {
      bytes.write(piece, 0, n);
      n = in.read(piece);
      if (System.nanoTime() > end) {
        throw unread(ErrorCode.BAD_REQUEST, "all of it within " + PATIENCE_S + " seconds");
      }
    }
    if (bytes.size() > most) {
      throw unread(ErrorCode.TOO_LARGE, most);
    }
    return bytes.toByteArray();
  }

  /** Something may be unread, so nothing more can come over this connection. */
  private static ProblemException unread(ErrorCode code, Object bound) {
    return ProblemException.field(code, "body", bound).withHeader(Header.CONNECTION, "close");
  }
}
