// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.untick.server.ServerProcess;
import org.untick.server.conformance.Account;

/** Clients that are slow, go away, or are interrupted by the server's own end. */
class NetworkTest {
  private static final boolean LONG = Boolean.getBoolean("untick.long");
  private static final int MANY = 300;
  private static final Duration BEFORE_ANY_IS_GIVEN_UP = Duration.ofSeconds(15);

  @TempDir private static Path directory;
  private static ServerProcess server;
  private Account account;

  @BeforeAll
  static void start() {
    server = ServerProcess.start("--data", directory.toString());
  }

  @BeforeEach
  void register() {
    account = Account.at(server.address());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private Socket connect() throws IOException {
    return new Socket(server.address().getHost(), server.address().getPort());
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String answer(Socket socket) throws IOException {
    socket.setSoTimeout(40_000);
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  @Test
  void hundreds_of_connections_that_say_half_and_fall_silent_do_not_stop_others() throws Exception {
    besides(MANY, "GET /v1/info HTTP/1.1\r\nHo", this::writeAndCount);
  }

  @Test
  void hundreds_of_bodies_that_stop_in_the_middle_do_not_stop_others() throws Exception {
    String half = account.requestToWrite(4_096) + "x".repeat(2_000);
    besides(MANY, half, this::writeAndCount);
  }

  @Test
  void many_bodies_that_are_too_long_and_stop_do_not_stop_others() throws Exception {
    String half = account.requestToWrite(60_000) + "x".repeat(30_000);
    besides(60, half, this::writeAndCount);
  }

  @Test
  void a_client_that_is_gone_before_its_answer_leaves_no_connection_behind() throws Exception {
    account.countSlots();
    long before = openFiles();
    for (int i = 0; i < 50; i++) {
      try (Socket socket = connect()) {
        socket.setSoLinger(true, 0);
        send(socket, account.requestToWrite(4_096) + "x".repeat(4_096));
      }
    }
    for (int i = 0; i < 150 && openFiles() > before + 5; i++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertThat(openFiles()).isLessThanOrEqualTo(before + 5);
  }

  private static long openFiles() throws IOException {
    Path descriptors = Path.of("/proc", String.valueOf(server.handle().pid()), "fd");
    try (Stream<Path> files = Files.list(descriptors)) {
      return files.count();
    }
  }

  private void writeAndCount() {
    account.writeSlot();
    assertThat(account.countSlots()).isEqualTo(1);
  }

  private void besides(int many, String silentAfter, Runnable work) throws IOException {
    List<Socket> silent = new ArrayList<>();
    try {
      for (int i = 0; i < many; i++) {
        Socket socket = connect();
        silent.add(socket);
        send(socket, silentAfter);
      }
      assertThat(CompletableFuture.runAsync(work)).succeedsWithin(BEFORE_ANY_IS_GIVEN_UP);
    } finally {
      for (Socket socket : silent) {
        socket.close();
      }
    }
  }

  @Test
  void a_body_cut_short_is_an_error_and_changes_nothing() throws Exception {
    try (Socket socket = connect()) {
      send(socket, account.requestToWrite(4_096) + "x".repeat(4_000));
      socket.shutdownOutput();
      assertThat(answer(socket)).doesNotContain("HTTP/1.1 2");
    }
    assertThat(account.countSlots()).isZero();
  }

  @Test
  void a_body_that_trickles_or_stops_is_given_up_in_the_end_and_others_are_served_meanwhile()
      throws Exception {
    try (Socket trickles = connect();
        Socket stops = connect()) {
      for (Socket socket : List.of(trickles, stops)) {
        send(socket, account.requestToWrite(4_096) + "x");
      }
      trickle(trickles, LONG ? 195 : 10);
      account.writeSlot();
      if (LONG) {
        TimeUnit.SECONDS.sleep(1);
        send(trickles, "x");
        assertThat(answer(trickles)).startsWith("HTTP/1.1 400").contains("within 20 seconds");
        assertThat(answer(stops)).startsWith("HTTP/1.1 400").contains("within 20 seconds");
      }
    }
    assertThat(account.countSlots()).isEqualTo(1);
  }

  private static void trickle(Socket socket, int bytes) throws Exception {
    for (int i = 0; i < bytes; i++) {
      send(socket, "x");
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  @Test
  void a_request_that_has_begun_is_answered_when_the_server_is_told_to_stop() throws Exception {
    try (Socket socket = connect()) {
      send(socket, account.requestToWrite(4_096) + "x".repeat(2_000));
      TimeUnit.MILLISECONDS.sleep(300);
      Thread finish = new Thread(() -> finishLater(socket));
      finish.start();
      assertThat(server.stop()).isEqualTo(143);
      assertThat(answer(socket)).startsWith("HTTP/1.1 201");
      finish.join();
    }
    server = ServerProcess.start("--data", directory.toString());
    assertThat(account.movedTo(server.address()).countSlots()).isEqualTo(1);
  }

  @Test
  void a_body_that_has_not_come_when_the_server_stops_is_told_to_come_again() throws Exception {
    try (Socket socket = connect()) {
      send(socket, account.requestToWrite(4_096) + "x".repeat(2_000));
      TimeUnit.MILLISECONDS.sleep(300);
      server.stop();
      assertThat(answer(socket)).startsWith("HTTP/1.1 503").contains("unavailable");
    }
    server = ServerProcess.start("--data", directory.toString());
  }

  private static void finishLater(Socket socket) {
    try {
      TimeUnit.MILLISECONDS.sleep(300);
      send(socket, "x".repeat(2_096));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
