// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import org.untick.setting.Catalogue;
import org.untick.setting.Entry;
import org.untick.setting.Fields;
import org.untick.setting.Items;
import org.untick.setting.LabelText;

/**
 * The texts that could be a control's label, nearest first: what the control says of itself, what
 * it refers to, then the texts of the nearest ancestor that has any and no other control. Farther
 * out stand the page's title and other settings' texts.
 */
final class Labels {

  private static final String TEXTS = "label,legend,p,h1,h2,h3,h4,h5,span,div";
  private static final int LEVELS = 8;
  private static final int TEXTS_PER_REGION = 24;

  private final Catalogue catalogue;
  private final Items<String> texts = new Items<>();

  Labels(PageElement control, Catalogue catalogue) {
    this.catalogue = catalogue;
    add(control.attribute("aria-label"));
    addReferred(control, "aria-labelledby");
    addReferred(control, "aria-describedby");
    add(control.text());
    addSurroundings(control);
  }

  /** The setting that has one of these labels in some language, or null. */
  Entry match() {
    for (String text : texts) {
      Entry entry = catalogue.byLabel(LabelText.hash(text));
      if (entry != null) {
        return entry;
      }
    }
    return null;
  }

  /** Whether there is no text at all. */
  boolean isEmpty() {
    return texts.isEmpty();
  }

  /** Whether one speaks of what the setting speaks of, such as Microsoft on the AI page. */
  boolean hint() {
    for (String text : texts) {
      for (String hint : catalogue.hints()) {
        if (Fields.mentions(text, hint)) {
          return true;
        }
      }
    }
    return false;
  }

  private void addReferred(PageElement control, String attribute) {
    String joined = "";
    for (String id : Fields.of(control.attribute(attribute), ' ')) {
      PageElement label = control.byId(id);
      if (label != null) {
        add(label.text());
        joined = joined.concat(label.text()).concat(" ");
      }
    }
    add(joined);
  }

  private void addSurroundings(PageElement control) {
    PageElement around = control.parent();
    for (int level = 0; level < LEVELS && around != null && alone(around); level++) {
      int before = texts.size();
      add(around.text());
      int left = TEXTS_PER_REGION;
      for (PageElement element : around.all(TEXTS)) {
        if (left-- > 0) {
          add(element.text());
        }
      }
      if (texts.size() > before) {
        return;
      }
      around = around.parent();
    }
  }

  /** A region with several controls says nothing about which of them a text belongs to. */
  private static boolean alone(PageElement around) {
    return around.all(Controls.ANY).size() <= 1 && !around.is("main,#main,body");
  }

  private void add(String text) {
    int hash = LabelText.hash(text);
    if (hash != 0 && !catalogue.isOn(hash) && !catalogue.isOff(hash)) {
      texts.add(text);
    }
  }
}
