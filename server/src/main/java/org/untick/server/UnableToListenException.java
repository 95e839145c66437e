// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import io.javalin.util.JavalinBindException;

/** The server cannot take its address; the message is one sentence that says what to do. */
public final class UnableToListenException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private UnableToListenException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /**
   * Says why the address could not be taken.
   *
   * @param host the address asked for
   * @param port the port asked for, 0 to 65535
   * @param cause what the HTTP server threw
   */
  static UnableToListenException because(String host, int port, Exception cause) {
    return new UnableToListenException(sentence(host, port, cause), cause);
  }

  private static String sentence(String host, int port, Exception cause) {
    if (saysSomewhere(cause, "Permission denied")) {
      return "Port " + port + " needs more rights than this user has: choose one above 1023.";
    }
    if (saysSomewhere(cause, "already in use")) {
      return "Port %d on %s is in use: stop the program that has it, or choose another with --port."
          .formatted(port, host);
    }
    return "%s is not an address of this machine: choose another with --host.".formatted(host);
  }

  private static boolean saysSomewhere(Throwable cause, String words) {
    for (Throwable t = cause; t != null; t = t.getCause()) {
      boolean ours = t instanceof JavalinBindException;
      if (!ours && t.getMessage() != null && t.getMessage().contains(words)) {
        return true;
      }
    }
    return false;
  }
}
