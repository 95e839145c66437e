// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.corpus;

import java.util.List;
import java.util.function.Consumer;

/**
 * What happens while the page stands there; in the end a person sees the state. Times are such that
 * any two of these can happen to one page.
 */
final class TimeMutations {

  static final List<Mutation> ALL =
      List.of(
          new Mutation("late", TimeMutations::late),
          new Mutation("late, off at first", TimeMutations::skeleton),
          new Mutation("rendered twice", TimeMutations::twice),
          new Mutation("gone and rendered again", TimeMutations::again),
          new Mutation("clicked and put back", TimeMutations::reverted));

  private TimeMutations() {}

  private static boolean late(Specimen page) {
    String html = page.rendered();
    if (html == null) {
      return false;
    }
    page.slot().empty();
    return happens(page, 9_500, stay -> stay.fill(html));
  }

  /** A framework's first rendering, with the state of the server set a moment later. */
  private static boolean skeleton(Specimen page) {
    return late(page)
        && happens(page, 9_500, stay -> stay.show(false))
        && happens(page, 10_200, stay -> stay.show(page.base.on()));
  }

  private static boolean twice(Specimen page) {
    String html = page.rendered();
    return html != null && happens(page, 13_000, stay -> stay.fill(html));
  }

  private static boolean again(Specimen page) {
    String html = page.rendered();
    return html != null
        && happens(page, 15_000, stay -> stay.fill(""))
        && happens(page, 15_600, stay -> stay.fill(html));
  }

  /** The user clicks, and two seconds later the site puts the switch back. */
  private static boolean reverted(Specimen page) {
    return page.rendered() != null
        && happens(page, 20_000, stay -> stay.click(!page.base.on()))
        && happens(page, 22_000, stay -> stay.show(page.base.on()));
  }

  private static boolean happens(Specimen page, int at, Consumer<Stay> change) {
    return page.events.add(new Event(at, change));
  }
}
