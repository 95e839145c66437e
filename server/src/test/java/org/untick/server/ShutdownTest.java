// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ShutdownTest {
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);

  @Test
  void a_request_that_has_begun_is_answered_before_the_server_stops() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (RunningServer server = RunningServer.startWith(r -> r.get("/slow", ctx -> takeTime()))) {
      Future<HttpResponse<String>> answer = threads.submit(() -> server.request("GET", "/slow"));
      begun.await();
      Future<?> stopped = threads.submit(server::close);
      TimeUnit.MILLISECONDS.sleep(200);
      mayEnd.countDown();

      assertThat(answer.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
      stopped.get(10, TimeUnit.SECONDS);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void a_closed_server_takes_no_more_connections_and_can_be_closed_again() {
    RunningServer server = RunningServer.start();
    int port = server.port();
    server.close();
    server.close();

    Callable<Socket> connect = () -> new Socket(InetAddress.getLoopbackAddress(), port);
    assertThatThrownBy(connect::call).isInstanceOf(ConnectException.class);
  }

  private void takeTime() throws InterruptedException {
    begun.countDown();
    mayEnd.await();
  }
}
