// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.status;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A clock, a hash and a badge for tests. */
public final class FakeSurroundings implements Surroundings {

  final List<Integer> badges = new ArrayList<>();
  public long now = 1_000_000;
  private int randoms;

  @Override
  public long now() {
    return now;
  }

  @Override
  public String random() {
    return "salt" + ++randoms;
  }

  /** No hash to trust, but one that differs where texts do and does not show them. */
  @Override
  public void hash(String text, Consumer<String> then) {
    then.accept(String.format("%016x", text.hashCode() & 0xffffffffL).repeat(4));
  }

  @Override
  public void badge(Status status) {
    badges.add(status.countOn());
  }
}
