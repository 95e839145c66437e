// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.corpus;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.untick.detect.Markup;

/**
 * A page as it has been seen, before anything is changed. What mutations look for is marked with
 * attributes that detection never asks for: the {@code data-slot} around all that belongs to the
 * setting, in there the {@code data-row} with its {@code data-label}, {@code data-own} control and
 * perhaps a {@code data-word} for its state.
 */
record Base(Subject subject, Variant variant, String language, boolean on, Document document) {

  /** Every setting in every markup and language, on and off. */
  static List<Base> all() {
    var bases = new ArrayList<Base>();
    for (Subject subject : Subject.ALL) {
      for (Variant variant : Variant.values()) {
        if (told(subject, variant)) {
          for (String language : subject.languages()) {
            bases.add(of(subject, variant, language, true));
            bases.add(of(subject, variant, language, false));
          }
        }
      }
    }
    return bases;
  }

  /**
   * Two settings of one page for which no label is known in any language have nothing but their
   * keys: without them they have never been seen, and only a person could tell which is which.
   */
  private static boolean told(Subject subject, Variant variant) {
    return variant.keyed || !subject.labels().isEmpty();
  }

  private static Base of(Subject subject, Variant variant, String language, boolean on) {
    String html = variant.html(subject.key(), subject.label(language), on);
    String slot = "<div data-slot>" + html + "</div>";
    if (!subject.other().isEmpty()) {
      slot += variant.html(subject.other(), "Tips", !on);
    }
    Document document = Jsoup.parse(Markup.main(Words.TITLE, slot));
    mark(document.selectFirst("[data-slot]"), Words.value(language, on));
    return new Base(subject, variant, language, on, document);
  }

  private static void mark(Element slot, String value) {
    slot.select("section,.artdeco-toggle,.config-setting-card__setting-item").attr("data-row", "");
    slot.select("p,label").attr("data-label", "");
    slot.select("[role=switch]").attr("data-own", "");
    slot.select(".artdeco-toggle__text").attr("data-word", "").html(value);
  }

  /** What stands beside the switch. */
  String label() {
    return subject.label(language);
  }

  Specimen specimen() {
    return new Specimen(this, document.clone());
  }
}
