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
  private static final List<String> SERVICE =
      List.of("-XX:+UseSerialGC", "-Xmx96m", "-Xss512k", "-XX:+ExitOnOutOfMemoryError");

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
    return launch(List.of("-XX:TieredStopAtLevel=1"), Main.class, serve(options));
  }

  /** As {@link #start}, with the JVM options of the service. */
  public static ServerProcess asInstalled(String... options) {
    return launch(SERVICE, Main.class, serve(options));
  }

  /** Starts another server, with the JVM options of the service. */
  public static ServerProcess bare(Class<?> main) {
    return launch(SERVICE, main, List.of());
  }

  private static List<String> serve(String... options) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("serve", "--port", "0", "--registration", "open"));
    command.addAll(List.of("--device-rate", "0", "--address-rate", "0"));
    command.addAll(List.of("--registration-rate", "0"));
    command.addAll(List.of(options));
    return command;
  }

  private static ServerProcess launch(List<String> jvm, Class<?> main, List<String> arguments) {
    String log = "-Dorg.slf4j.simpleLogger.";
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(jvm);
    command.addAll(List.of(log + "logFile=System.err", log + "log.org.untick=info"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(arguments);
    try {
      return new ServerProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  /** Returns the process. */
  public ProcessHandle handle() {
    return process.toHandle();
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
