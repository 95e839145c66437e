// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/**
 * Gets everything that a browser sends to the rest of the world, answers nothing, and keeps what
 * was asked for: the first bytes have the name of the server in clear.
 */
final class Elsewhere implements AutoCloseable {

  private static final Pattern THEIRS =
      Pattern.compile("(google|googleapis|gstatic|gvt1|mozilla|firefox)\\.(com|org|net)");

  private static final int FIRST_BYTES = 4096;
  private static final int PATIENCE_MILLIS = 300;

  private final ServerSocket door;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  Elsewhere() {
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(this::listen, "elsewhere");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return door.getLocalPort();
  }

  private void listen() {
    while (!door.isClosed()) {
      try (Socket socket = door.accept()) {
        socket.setSoTimeout(PATIENCE_MILLIS);
        heard.add(firstOf(socket.getInputStream()));
      } catch (IOException e) {
        heard.add(door.isClosed() ? "" : e.toString());
      }
    }
  }

  /** As much as comes before the other side waits for an answer. */
  private static String firstOf(InputStream in) throws IOException {
    byte[] bytes = new byte[FIRST_BYTES];
    int size = 0;
    try {
      for (int read = 0; read >= 0 && size < FIRST_BYTES; size += Math.max(0, read)) {
        read = in.read(bytes, size, FIRST_BYTES - size);
      }
    } catch (SocketTimeoutException waits) {
      return new String(bytes, 0, size, StandardCharsets.ISO_8859_1);
    }
    return new String(bytes, 0, size, StandardCharsets.ISO_8859_1);
  }

  /** Whether anything was asked of a server whose name has these letters. */
  boolean heard(String name) {
    return heard.stream().anyMatch(each -> each.contains(name));
  }

  /** What was asked, without what a browser asks of its makers for itself. */
  List<String> fromExtensions() {
    return heard.stream()
        .filter(each -> !each.isEmpty())
        .filter(each -> !THEIRS.matcher(each).find())
        .toList();
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
