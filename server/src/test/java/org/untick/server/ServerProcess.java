// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program in a process of its own, on a free port, with open registration and no rates. */
public final class ServerProcess implements AutoCloseable {
  private static final String READY = " is ready on ";
  private static final int PATIENCE_S = 20;

  private final Process process;
  private final BufferedReader log;
  private final List<String> lines = new ArrayList<>();
  private final URI address;
  private final Thread reader = new Thread(this::readOn, "server-log");

  private ServerProcess(Process process) throws IOException {
    this.process = process;
    this.log = process.inputReader(StandardCharsets.UTF_8);
    this.address = awaitAddress();
    reader.setDaemon(true);
    reader.start();
  }

  /** Starts it and returns when it is ready. */
  public static ServerProcess start(String... options) {
    List<String> command = new ArrayList<>(java());
    command.addAll(List.of("serve", "--port", "0", "--registration", "open"));
    command.addAll(List.of("--device-rate", "0", "--address-rate", "0"));
    command.addAll(List.of("--registration-rate", "0"));
    command.addAll(List.of(options));
    try {
      return new ServerProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> java() {
    String java = ProcessHandle.current().info().command().orElseThrow();
    String path = System.getProperty("java.class.path");
    String log = "-Dorg.slf4j.simpleLogger.";
    return List.of(
        java,
        "-XX:TieredStopAtLevel=1",
        log + "logFile=System.err",
        log + "log.org.untick=info",
        "-cp",
        path,
        "org.untick.server.Main");
  }

  private URI awaitAddress() throws IOException {
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      keep(line);
      if (line.contains(READY)) {
        return URI.create(line.substring(line.indexOf(READY) + READY.length()));
      }
    }
    throw new IOException("the server did not start: " + lines);
  }

  private void readOn() {
    try (Stream<String> more = log.lines()) {
      more.forEach(this::keep);
    } catch (UncheckedIOException e) {
      keep("(the log ended)");
    }
  }

  private synchronized void keep(String line) {
    lines.add(line);
  }

  /** Returns what it has logged so far. */
  public synchronized List<String> log() {
    return List.copyOf(lines);
  }

  /** Returns the first line with these words, which may still have to come. */
  public String awaitLine(String words) throws InterruptedException {
    for (int i = 0; i < PATIENCE_S * 20; i++) {
      Optional<String> line = log().stream().filter(l -> l.contains(words)).findFirst();
      if (line.isPresent()) {
        return line.get();
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new IllegalStateException("the log never says: " + words);
  }

  /** Returns where to reach it. */
  public URI address() {
    return address;
  }

  /** Ends it as a power cut would. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Tells it to stop, and returns its exit code. */
  public int stop() throws InterruptedException {
    process.toHandle().destroy(); // Process.destroy() would close its log as well.
    if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the server does not stop");
    }
    reader.join();
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
