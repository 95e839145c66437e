// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One connection that stays open; spends as little as it can, for it shares the machine. */
final class Connection implements AutoCloseable {
  private static final Pattern LENGTH = Pattern.compile("Content-Length: ([0-9]+)");

  private final Socket socket;
  private final InputStream in;

  Connection(URI server) throws IOException {
    socket = new Socket(server.getHost(), server.getPort());
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 65_536);
  }

  /** Sends a request and reads the answer; returns its head. */
  String exchange(byte[] request) throws IOException {
    socket.getOutputStream().write(request);
    String head = head();
    if (head.contains("Transfer-Encoding: chunked")) {
      skipChunks();
    } else if (!head.startsWith("HTTP/1.1 304")) {
      in.skipNBytes(length(head));
    }
    return head;
  }

  private static int length(String head) {
    Matcher matcher = LENGTH.matcher(head);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  private void skipChunks() throws IOException {
    int size = Integer.parseInt(line(), 16);
    while (size > 0) {
      in.skipNBytes(size + 2L);
      size = Integer.parseInt(line(), 16);
    }
    line();
  }

  private String head() throws IOException {
    StringBuilder head = new StringBuilder();
    for (String line = line(); !line.isEmpty(); line = line()) {
      head.append(line).append('\n');
    }
    return head.toString();
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the server closed the connection");
      }
      line.append((char) next);
    }
    return line.toString().strip();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
