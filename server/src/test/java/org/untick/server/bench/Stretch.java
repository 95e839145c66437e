// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.bench;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * What a number of clients saw in one stretch of time.
 *
 * @param requests answered
 * @param seconds they took
 * @param cpuMicros of the server's process, for each
 * @param p50 median time of an answer, in microseconds
 * @param p99 of a hundred answers the slowest but one, in microseconds
 */
record Stretch(long requests, double seconds, double cpuMicros, double p50, double p99) {
  private static final int CLIENTS = Integer.getInteger("untick.bench.clients", 64);
  private static final int MOST = 200_000;
  private static final double NANOS_A_MICRO = 1_000;
  private static final double NANOS_A_SECOND = 1e9;

  /** Asks for a time, and fails if an answer is not a good one. */
  static Stretch of(URI server, ProcessHandle process, int millis, Supplier<byte[]> requests)
      throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      long begun = System.nanoTime();
      long cpu = cpuNanos(process);
      Callable<long[]> client = () -> ask(server, begun + millis * 1_000_000L, requests);
      List<Future<long[]>> futures =
          clients.invokeAll(java.util.Collections.nCopies(CLIENTS, client));
      double seconds = (System.nanoTime() - begun) / NANOS_A_SECOND;
      long spent = cpuNanos(process) - cpu;
      long[] all = new long[0];
      for (Future<long[]> future : futures) {
        long[] times = future.get();
        all = Arrays.copyOf(all, all.length + times.length);
        System.arraycopy(times, 0, all, all.length - times.length, times.length);
      }
      Arrays.sort(all);
      double micros = spent / NANOS_A_MICRO / all.length;
      return new Stretch(all.length, seconds, micros, at(all, 0.5), at(all, 0.99));
    } finally {
      clients.shutdownNow();
    }
  }

  private static long cpuNanos(ProcessHandle process) {
    return process.info().totalCpuDuration().orElseThrow().toNanos();
  }

  private static double at(long[] sorted, double part) {
    return sorted[(int) (sorted.length * part)] / NANOS_A_MICRO;
  }

  private static long[] ask(URI server, long end, Supplier<byte[]> requests) throws IOException {
    long[] times = new long[MOST];
    int count = 0;
    try (Connection connection = new Connection(server)) {
      while (System.nanoTime() < end && count < MOST) {
        byte[] request = requests.get();
        long begun = System.nanoTime();
        String head = connection.exchange(request);
        times[count++] = System.nanoTime() - begun;
        if (!head.startsWith("HTTP/1.1 2") && !head.startsWith("HTTP/1.1 304")) {
          throw new IOException("the server answered " + head.lines().findFirst().orElse(""));
        }
      }
    }
    return Arrays.copyOf(times, count);
  }
}
