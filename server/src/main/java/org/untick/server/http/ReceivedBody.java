// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.http;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.untick.protocol.ErrorCode;
import org.untick.protocol.Limits;
import org.untick.server.problem.ProblemException;

/**
 * What came of a body, within bounds of size and time. What is a little too long is received to its
 * end and dropped: a client that is still sending when the connection closes would not see why.
 */
final class ReceivedBody {
  static final String ATTRIBUTE = ReceivedBody.class.getName();
  private static final int SECONDS = 20;
  private static final int KIB = 1_024;
  private static final int DROPPED_BYTES = 262_144;

  private final Semaphore room;
  private final long end;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private int heldKib;
  private int length;
  private boolean late;
  private boolean crowded;
  private Throwable failure;

  /**
   * Begins with nothing.
   *
   * @param room for all bodies under way, in KiB
   * @param begun when the request began, as {@link System#nanoTime} has it
   */
  ReceivedBody(Semaphore room, long begun) {
    this.room = room;
    this.end = begun + TimeUnit.SECONDS.toNanos(SECONDS);
  }

  /** Takes the next piece, which stays its owner's; tells whether no more is wanted. */
  boolean take(Content.Chunk chunk) {
    failure = Content.Chunk.isFailure(chunk) ? chunk.getFailure() : failure;
    if (failure == null) {
      keep(chunk.getByteBuffer());
    }
    late = (!chunk.isLast() || failure instanceof TimeoutException) && System.nanoTime() - end > 0;
    return chunk.isLast() || failure != null || late || crowded || length > DROPPED_BYTES;
  }

  private void keep(ByteBuffer piece) {
    int size = piece.remaining();
    length += size;
    int missing = (length + KIB - 1) / KIB - heldKib;
    if (length > Limits.BODY_BYTES) {
      bytes.reset();
    } else if (missing > 0 && !room.tryAcquire(missing)) {
      crowded = true;
    } else {
      heldKib += Math.max(0, missing);
      byte[] copy = new byte[size];
      piece.get(copy);
      bytes.write(copy, 0, size);
    }
  }

  /** Gives its room to others: from now on it has a thread, of which there are few. */
  void leaveRoom() {
    room.release(heldKib);
    heldKib = 0;
  }

  /**
   * Returns a request's body, which may be empty.
   *
   * @throws ProblemException if it is longer, came too late, or there was no room for it
   * @throws IOException if it broke off
   */
  static byte[] of(Context ctx, int most) throws IOException {
    ReceivedBody body = ctx.attribute(ATTRIBUTE);
    return body == null ? new byte[0] : body.upTo(most);
  }

  private byte[] upTo(int most) throws IOException {
    if (late) {
      throw unread(ErrorCode.BAD_REQUEST, "all of it within " + SECONDS + " seconds");
    } else if (crowded || failure instanceof TimeoutException) {
      throw closing(ProblemException.of(ErrorCode.UNAVAILABLE)); // It is soon when we stop.
    } else if (failure != null) {
      throw new IOException(failure);
    } else if (length > most) {
      throw unread(ErrorCode.TOO_LARGE, most);
    }
    return bytes.toByteArray();
  }

  private static ProblemException unread(ErrorCode code, Object bound) {
    return closing(ProblemException.field(code, "body", bound));
  }

  /** Something may be unread, so nothing more can come over this connection. */
  private static ProblemException closing(ProblemException problem) {
    return problem.withHeader(Header.CONNECTION, "close");
  }
}
