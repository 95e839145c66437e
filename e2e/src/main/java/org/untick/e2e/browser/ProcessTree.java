// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Ends browsers with all the processes they started. */
public final class ProcessTree {
  private static final long SECONDS_TO_END = 5;

  private ProcessTree() {}

  /**
   * Ends a process and everything below it, at once, and waits until the process itself is gone.
   * What was below it belongs to the system's first process by then, which may leave it a zombie
   * for as long as it likes: not worth waiting for.
   *
   * @param root the topmost process
   */
  public static void kill(ProcessHandle root) {
    List<ProcessHandle> all = Stream.concat(Stream.of(root), root.descendants()).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    awaitEnd(root);
  }

  /**
   * Ends those of this JVM's descendants that were started with a given argument. A profile folder
   * made for one browser names that browser and no other.
   *
   * @param argumentPart what one of their arguments contains
   */
  public static void killOwnWith(String argumentPart) {
    ownWith(argumentPart).forEach(ProcessTree::kill);
  }

  /** Waits until those that {@link #killOwnWith} would end have ended by themselves. */
  public static void awaitOwnWith(String argumentPart) {
    ownWith(argumentPart).forEach(ProcessTree::awaitEnd);
  }

  private static List<ProcessHandle> ownWith(String argumentPart) {
    return ProcessHandle.current()
        .descendants()
        .filter(process -> hasArgument(process, argumentPart))
        .toList();
  }

  private static boolean hasArgument(ProcessHandle process, String part) {
    String[] arguments = process.info().arguments().orElse(new String[0]);
    return Stream.of(arguments).anyMatch(argument -> argument.contains(part));
  }

  private static void awaitEnd(ProcessHandle process) {
    try {
      process.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (java.util.concurrent.ExecutionException | TimeoutException e) {
      System.getLogger(ProcessTree.class.getName())
          .log(System.Logger.Level.WARNING, "Process " + process.pid() + " does not end", e);
    }
  }
}
