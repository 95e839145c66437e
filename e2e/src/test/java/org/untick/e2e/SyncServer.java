// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.untick.e2e.browser.Waiting;

/** The real sync server, as it is started from its jar, over a folder of its own. */
final class SyncServer implements AutoCloseable {

  private static final Path JAR =
      Path.of(System.getProperty("untick.server", "../server/target/untick-server.jar"));
  private static final Duration START = Duration.ofSeconds(30);
  private static final Pattern READY = Pattern.compile("is ready on (http\\S+)");

  private final Path data;
  private Process process;
  private String address;

  private SyncServer(Path data) {
    this.data = data;
  }

  /** Starts one over a new folder. */
  static SyncServer start(Path data) {
    SyncServer server = new SyncServer(data);
    server.start(0);
    return server;
  }

  private void start(int port) {
    Path log = data.resolveSibling(data.getFileName() + ".log");
    try {
      Files.deleteIfExists(log);
      process =
          new ProcessBuilder(command(port))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Waiting.until("the sync server is ready: see " + log, START, () -> isReady(log));
  }

  private List<String> command(int port) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-jar",
        JAR.toString(),
        "serve",
        "--port",
        Integer.toString(port),
        "--data",
        data.toString(),
        "--registration",
        "open",
        "--registration-rate",
        "0");
  }

  private boolean isReady(Path log) {
    try {
      Matcher ready = READY.matcher(Files.readString(log));
      boolean found = ready.find();
      if (found) {
        address = ready.group(1);
      }
      if (!found && !process.isAlive()) {
        throw new AssertionError("The sync server ended: " + Files.readString(log));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it answers. */
  String address() {
    return address;
  }

  /** Takes it away for a while. */
  void stop() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Brings it back where it was. */
  void startAgain() {
    start(Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)));
  }

  @Override
  public void close() {
    stop();
  }
}
