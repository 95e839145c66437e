// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.corpus;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What the control is called. A person who reads the page's language knows the setting by any of
 * these, and by the page's title where it has no label at all.
 */
final class LabelMutations {

  static final List<Mutation> ALL =
      List.of(
          new Mutation("label translated", LabelMutations::translate),
          new Mutation("label in another wording", page -> say(page, Words.RENAMED)),
          new Mutation("label split in a line", page -> split(page, "span", " ")),
          new Mutation("label split in blocks", page -> split(page, "div", "")),
          new Mutation("label behind aria-describedby", LabelMutations::describe),
          new Mutation("label missing", page -> !page.labels().remove().isEmpty()));

  private LabelMutations() {}

  /** Into another language that has one, as pages do that are only half translated. */
  private static boolean translate(Specimen page) {
    for (String label : page.base.subject().labels().values()) {
      if (!page.labels().isEmpty() && !label.equals(page.labels().first().text())) {
        return say(page, label);
      }
    }
    return false;
  }

  private static boolean say(Specimen page, String text) {
    return !page.labels().html(text).isEmpty();
  }

  /** Into two elements, at a space if there is one. */
  private static boolean split(Specimen page, String tag, String gap) {
    for (Element label : page.labels()) {
      String text = label.text();
      int space = text.indexOf(' ', text.length() / 3);
      String head = text.substring(0, space < 0 ? text.length() / 2 : space);
      String tail = text.substring(head.length()).trim();
      label.html(element(tag, head) + (space < 0 ? "" : gap) + element(tag, tail));
    }
    return !page.labels().isEmpty();
  }

  private static String element(String tag, String text) {
    return "<" + tag + ">" + text + "</" + tag + ">";
  }

  private static boolean describe(Specimen page) {
    Elements labels = page.labels();
    for (Element label : labels) {
      String text = label.html();
      label.closest("[data-row]").after("<div><div id=d7 data-label>" + text + "</div></div>");
      label.remove();
    }
    page.own().attr("aria-describedby", "d7");
    return !labels.isEmpty();
  }
}
