// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.corpus;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What the control is made of. None of these changes what a person sees: keys, classes, wrappers
 * and the kind of element are drawn alike.
 */
final class ControlMutations {

  static final List<Mutation> ALL =
      List.of(
          new Mutation("key renamed", ControlMutations::rename),
          new Mutation("key dropped", ControlMutations::drop),
          new Mutation("key moved to the id", ControlMutations::move),
          new Mutation("classes renamed", ControlMutations::classes),
          new Mutation("re-nested", ControlMutations::nest),
          new Mutation("wrapped", ControlMutations::wrap),
          new Mutation("made a button", page -> make(page, "button")),
          new Mutation("made a div", page -> make(page, "div")));

  private ControlMutations() {}

  private static boolean rename(Specimen page) {
    return !page.own()
        .select("[aria-labelledby]")
        .attr("aria-labelledby", "useMyDataAnew")
        .isEmpty();
  }

  private static boolean drop(Specimen page) {
    return !page.own().select("[aria-labelledby]").removeAttr("aria-labelledby").isEmpty();
  }

  private static boolean move(Specimen page) {
    boolean there = !page.own().select("[aria-labelledby]").removeAttr("aria-labelledby").isEmpty();
    page.own().attr("id", there ? page.base.subject().key() : "toggle-7");
    return there;
  }

  private static boolean classes(Specimen page) {
    return page.slot() != null
        && !page.slot().select("[class]").attr("class", "_a81 _b7f").isEmpty();
  }

  private static boolean nest(Specimen page) {
    for (Element row : page.rows()) {
      row.prependChild(row.selectFirst("[data-own]"));
    }
    return !page.rows().isEmpty();
  }

  private static boolean wrap(Specimen page) {
    return !page.own().wrap("<div class=_w1><span class=_w2></span></div>").isEmpty();
  }

  /** Another element, without a property of its own, that announces the same. */
  private static boolean make(Specimen page, String tag) {
    boolean other = false;
    for (Element own : page.own()) {
      other |= !own.tagName().equals(tag);
      own.tagName(tag).removeAttr("type").removeAttr("checked");
      own.attr("aria-checked", String.valueOf(page.base.on()));
    }
    return other;
  }
}
