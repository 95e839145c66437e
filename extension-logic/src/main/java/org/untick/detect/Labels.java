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
 * The texts that could be a control's label: its name if it has one, else its description, else the
 * first text of the nearest ancestor that has any and no other control. Farther out stand the
 * page's title and other settings' texts.
 */
final class Labels {

  /** How far out of a control something may stand that belongs to it. */
  static final int LEVELS = 8;

  private final Catalogue catalogue;
  private final Items<String> texts = new Items<>();

  Labels(PageElement control, Catalogue catalogue) {
    this.catalogue = catalogue;
    addName(control);
    if (texts.isEmpty()) {
      addReferred(control, "aria-describedby");
    }
    if (texts.isEmpty()) {
      addSurroundings(control);
    }
  }

  /** What a control is called in so many words; texts around it then say nothing of it. */
  private void addName(PageElement control) {
    add(control.attribute("aria-label"));
    addReferred(control, "aria-labelledby");
    add(control.text());
    add(control.attribute("title"));
    String id = control.attribute("id");
    PageElement around = control.parent();
    for (int level = 0; level < LEVELS && around != null; level++) {
      if (around.is("label")) {
        add(around.text());
      }
      if (!id.isEmpty()) {
        for (PageElement label : around.all("label[for]")) {
          if (label.attribute("for").equals(id)) {
            add(label.text());
            return;
          }
        }
      }
      around = around.parent();
    }
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
      if (catalogue.hints(text)) {
        return true;
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
      addRegion(around);
      if (!texts.isEmpty()) {
        return;
      }
      around = around.parent();
    }
  }

  /** In a region with several texts the first is the label; headings belong to more than that. */
  private void addRegion(PageElement around) {
    add(around.text());
    for (PageElement paragraph : around.all("p,legend,h4,h5")) {
      add(paragraph.text());
      return;
    }
    for (PageElement element : around.all("span,div")) {
      int before = texts.size();
      if (element.all("*").isEmpty()) {
        add(element.text());
      }
      if (texts.size() > before) {
        return;
      }
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
