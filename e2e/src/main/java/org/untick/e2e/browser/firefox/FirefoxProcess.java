// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser.firefox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.untick.e2e.browser.BrowserException;
import org.untick.e2e.browser.BrowserKind;
import org.untick.e2e.browser.LaunchOptions;

/**
 * Starts Firefox and finds where it listens.
 *
 * <p>{@code --remote-debugging-port=0} takes any free port, told on standard error. {@code
 * --remote-allow-system-access} is what lets BiDi open {@code moz-extension:} pages and, for the
 * language, the browser's own window.
 */
final class FirefoxProcess {
  private static final Pattern LISTENING =
      Pattern.compile("WebDriver BiDi listening on (ws://\\S+)");
  private static final int SECONDS_TO_START = 60;
  private static final int LINES_KEPT = 20;

  private final Process process;
  private final Queue<String> lines = new ConcurrentLinkedQueue<>();
  private final CompletableFuture<URI> address = new CompletableFuture<>();

  private FirefoxProcess(Process process) {
    this.process = process;
  }

  /** Starts Firefox on a profile and returns the address of its BiDi session. */
  static URI start(Path profile, LaunchOptions options) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command(profile, options));
      builder.redirectErrorStream(true);
      builder.environment().put("MOZ_CRASHREPORTER_DISABLE", "1");
      return new FirefoxProcess(builder.start()).listening();
    } catch (IOException e) {
      throw new BrowserException("Firefox did not start", e);
    }
  }

  private static List<String> command(Path profile, LaunchOptions options) {
    List<String> command = new ArrayList<>();
    command.add(BrowserKind.FIREFOX.executable().toString());
    command.addAll(List.of("--remote-debugging-port=0", "--remote-allow-system-access"));
    command.addAll(List.of("--no-remote", "--profile", profile.toString()));
    command.addAll(List.of("--width", "" + options.width(), "--height", "" + options.height()));
    if (options.headless()) {
      command.add("--headless");
    }
    command.add("about:blank");
    return command;
  }

  private URI listening() {
    Thread reader = new Thread(this::read, "firefox-output");
    reader.setDaemon(true);
    reader.start();
    try {
      return address.orTimeout(SECONDS_TO_START, TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      throw new BrowserException("Firefox did not start; it said:\n" + String.join("\n", lines), e);
    }
  }

  /** Reads to the end: a process whose output nobody reads stops when the pipe is full. */
  private void read() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      reader.lines().forEach(this::readLine);
      address.completeExceptionally(new BrowserException("Firefox ended"));
    } catch (IOException | java.io.UncheckedIOException e) {
      address.completeExceptionally(e);
    }
  }

  private void readLine(String line) {
    if (lines.size() < LINES_KEPT) {
      lines.add(line);
    }
    Matcher matcher = LISTENING.matcher(line);
    if (matcher.find()) {
      address.complete(URI.create(matcher.group(1) + "/session"));
    }
  }
}
