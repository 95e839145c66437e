// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A line to a port of this machine that can go dead: nothing arrives, and nobody hangs up. */
final class Relay implements AutoCloseable {
  private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final int target;
  private volatile boolean dead;

  Relay(int target) throws IOException {
    this.target = target;
    begin(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  void goDead() {
    dead = true;
  }

  /** Carries what is said from now on; what was said meanwhile is lost. */
  void comeBack() {
    dead = false;
  }

  private interface Part {
    void play() throws IOException;
  }

  private void begin(Part part) {
    threads.execute(
        () -> {
          try {
            part.play();
          } catch (IOException e) {
            // Somebody has hung up, and with him everybody else on this line.
          }
        });
  }

  private void accept() throws IOException {
    while (true) {
      Socket here = door.accept();
      begin(() -> connect(here));
    }
  }

  private void connect(Socket here) throws IOException {
    try {
      Socket there = new Socket(InetAddress.getLoopbackAddress(), target);
      begin(() -> carry(here, there));
      begin(() -> carry(there, here));
    } catch (IOException e) {
      here.close();
      throw e;
    }
  }

  private void carry(Socket from, Socket to) throws IOException {
    byte[] bytes = new byte[8_192];
    try (from;
        to) {
      for (int count = from.getInputStream().read(bytes);
          count > 0;
          count = from.getInputStream().read(bytes)) {
        if (!dead) {
          to.getOutputStream().write(bytes, 0, count);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    threads.shutdownNow();
  }
}
