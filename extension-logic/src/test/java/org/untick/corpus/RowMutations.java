// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.corpus;

import java.util.List;
import org.untick.detect.Markup;

/** The row of the setting in a list of settings, instead of its page or beside its switch. */
final class RowMutations {

  static final List<Mutation> ALL =
      List.of(
          new Mutation("category row alone", RowMutations::alone),
          new Mutation("category row with two values", RowMutations::twoValues),
          new Mutation("category row contradicting", RowMutations::beside));

  private RowMutations() {}

  /**
   * A person sees the row's On, and so must we. Its Off counts as destroyed: it may be old or of
   * another meaning, so that a person who reads it does not know either (decision 3).
   */
  private static boolean alone(Specimen page) {
    boolean on = page.base.on();
    page.destroyed = !on;
    return list(page, row(page, on, ""));
  }

  /** The row says On and Off at once: nobody can tell which is the state. */
  private static boolean twoValues(Specimen page) {
    boolean on = page.base.on();
    String other = "<span>" + Words.value(page.base.language(), !on) + "</span>";
    return list(page, row(page, on, other)) && page.destroy();
  }

  /** A row that leads here and says otherwise: the switch itself is what a person believes. */
  private static boolean beside(Specimen page) {
    page.document.selectFirst(".content").prepend(row(page, !page.base.on(), ""));
    return true;
  }

  /** Lists have no switches, so one markup of the switch stands for all. */
  private static boolean list(Specimen page, String row) {
    page.path = "/mypreferences/d/categories/ads";
    page.document.selectFirst(".content").html("<ul>" + row + "</ul>");
    return page.base.variant() == Variant.KEYED;
  }

  private static String row(Specimen page, boolean on, String more) {
    Base base = page.base;
    String value = Words.value(base.language(), on);
    String link = Markup.link(base.subject().path(), base.label(), value);
    return link.replace("</a>", more + "</a>");
  }
}
