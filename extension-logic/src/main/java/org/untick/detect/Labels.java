// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import java.util.ArrayList;
import java.util.List;
import org.untick.setting.Catalogue;
import org.untick.setting.Fields;
import org.untick.setting.LabelText;

/**
 * Finds the texts that could be a control's label, nearest first: what the control says of itself,
 * what it refers to, then the texts of the nearest ancestor that has any and no other control.
 */
final class Labels {

  private static final String TEXTS = "label,legend,p,h1,h2,h3,h4,h5,span,div";
  private static final int LEVELS = 8;
  private static final int TEXTS_PER_REGION = 24;

  private final Catalogue catalogue;
  private final List<String> texts = new ArrayList<>();

  private Labels(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** All label candidates, normalised, none empty, nearest first. */
  static List<String> of(PageElement control, Catalogue catalogue) {
    var labels = new Labels(catalogue);
    labels.add(control.attribute("aria-label"));
    labels.addReferred(control, "aria-labelledby");
    labels.addReferred(control, "aria-describedby");
    labels.add(control.text());
    labels.addSurroundings(control);
    return labels.texts;
  }

  private void addReferred(PageElement control, String attribute) {
    var joined = new StringBuilder();
    for (String id : Fields.of(control.attribute(attribute), ' ')) {
      PageElement label = control.byId(id);
      if (label != null) {
        add(label.text());
        joined.append(label.text()).append(' ');
      }
    }
    add(joined.toString());
  }

  /**
   * Only the nearest region with words in it counts: farther out stand the page's title and other
   * settings' texts.
   */
  private void addSurroundings(PageElement control) {
    PageElement around = control.parent();
    for (int level = 0; level < LEVELS && around != null && alone(around); level++) {
      int before = texts.size();
      add(around.text());
      addTexts(around.all(TEXTS));
      if (texts.size() > before) {
        return;
      }
      around = around.parent();
    }
  }

  private void addTexts(List<PageElement> elements) {
    int count = Math.min(elements.size(), TEXTS_PER_REGION);
    for (int i = 0; i < count; i++) {
      add(elements.get(i).text());
    }
  }

  /** A region with several controls says nothing about which of them a text belongs to. */
  private static boolean alone(PageElement around) {
    return around.all(Controls.ANY).size() <= 1
        && !around.tag().equals("main")
        && !around.tag().equals("body");
  }

  private void add(String text) {
    String label = LabelText.normalise(text);
    boolean value = catalogue.isWord("on", label) || catalogue.isWord("off", label);
    if (!label.isEmpty() && !value && !Fields.has(texts, label)) {
      texts.add(label);
    }
  }
}
