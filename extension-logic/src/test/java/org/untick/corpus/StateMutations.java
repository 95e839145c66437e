// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.corpus;

import java.util.List;
import org.jsoup.nodes.Element;

/** What the control says of itself. */
final class StateMutations {

  static final List<Mutation> ALL =
      List.of(
          new Mutation("aria-checked missing", StateMutations::silent),
          new Mutation("aria-checked stale", StateMutations::stale),
          new Mutation("disabled", StateMutations::disable),
          new Mutation("hidden", StateMutations::hide),
          new Mutation("removed", StateMutations::remove),
          new Mutation("duplicated", StateMutations::duplicate),
          new Mutation("duplicated, one hidden", StateMutations::twin));

  private StateMutations() {}

  /**
   * A native box still draws its state. Any other element is now the same markup on as off, so that
   * nothing is there to be seen, unless a word beside it says it.
   */
  private static boolean silent(Specimen page) {
    boolean said = !page.own().select("[aria-checked]").removeAttr("aria-checked").isEmpty();
    boolean word = !page.document.select("[data-word]").isEmpty();
    page.destroyed |= page.own().is(":not(input)") && !word;
    return said;
  }

  /**
   * The property says one thing, the attribute and the word rendered with it another. Which of them
   * is drawn is the style sheet's secret; a reader of the page sees one, a screen reader's user
   * hears the other.
   */
  private static boolean stale(Specimen page) {
    String other = String.valueOf(!page.base.on());
    page.document.select("[data-word]").html(Words.value(page.base.language(), !page.base.on()));
    return !page.own().select("input").attr("aria-checked", other).isEmpty() && page.destroy();
  }

  /**
   * A grey on is a state that may not be changed. A grey off is also what a page draws before it
   * knows, and goes on drawing when the answer fails to come: nobody can tell the two apart.
   */
  private static boolean disable(Specimen page) {
    page.destroyed |= !page.base.on();
    for (Element own : page.own()) {
      own.attr(own.is("div") ? "aria-disabled" : "disabled", "true");
    }
    return !page.own().isEmpty();
  }

  private static boolean hide(Specimen page) {
    return !page.rows().attr("style", "display:none").isEmpty() && page.destroy();
  }

  /** The page of a member to whom the setting is not offered. */
  private static boolean remove(Specimen page) {
    boolean there = page.slot() != null;
    if (there) {
      page.slot().remove();
    }
    page.absent = there;
    return there && page.destroy();
  }

  /** Both copies say the same. */
  private static boolean duplicate(Specimen page) {
    boolean there = page.slot() != null;
    if (there) {
      page.slot().append(page.slot().html());
    }
    return there;
  }

  /** As pages do that carry a narrow and a wide form; the hidden one lags behind. */
  private static boolean twin(Specimen page) {
    boolean there = page.slot() != null;
    if (there) {
      Base base = page.base;
      String copy = base.variant().html(base.subject().key(), base.label(), !base.on());
      page.slot().append("<div hidden>" + copy + "</div>");
    }
    return there;
  }
}
