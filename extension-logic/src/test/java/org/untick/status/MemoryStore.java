// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.status;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Texts in memory. Answers come at once or, as in a browser, when {@link #answer} is called. */
public final class MemoryStore implements StatusStore {

  public final Map<String, String> texts = new LinkedHashMap<>();
  public final Set<String> unreadable = new LinkedHashSet<>();
  public final Set<String> unwritable = new LinkedHashSet<>();
  final StringBuilder log = new StringBuilder();
  private final ArrayDeque<Runnable> answers = new ArrayDeque<>();
  private boolean slow;

  MemoryStore slow() {
    slow = true;
    return this;
  }

  /** Gives the answers that are due, one after the other, until nothing is asked any more. */
  void answer() {
    while (!answers.isEmpty()) {
      answers.remove().run();
    }
  }

  /** Gives so many answers; whoever waits for a further one hears no more. */
  void stopAfter(int steps) {
    for (int i = 0; i < steps && !answers.isEmpty(); i++) {
      answers.remove().run();
    }
    answers.clear();
  }

  @Override
  public void read(String key, Consumer<? super String> then, Consumer<? super String> failed) {
    log.append("read ").append(key).append('\n');
    String text = texts.getOrDefault(key, "");
    boolean fails = isIn(unreadable, key);
    reply(fails ? () -> failed.accept("no") : () -> then.accept(text));
  }

  @Override
  public void write(String key, String text, Runnable then, Consumer<? super String> failed) {
    log.append("write ").append(key).append('\n');
    if (isIn(unwritable, key)) {
      reply(() -> failed.accept("full"));
      return;
    }
    texts.put(key, text);
    reply(then);
  }

  private void reply(Runnable answer) {
    if (slow) {
      answers.add(answer);
    } else {
      answer.run();
    }
  }

  /** A key that ends in a star stands for all that begin like it. */
  private static boolean isIn(Set<String> keys, String key) {
    return keys.stream()
        .anyMatch(
            k -> k.endsWith("*") ? key.startsWith(k.substring(0, k.length() - 1)) : k.equals(key));
  }
}
