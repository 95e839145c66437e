// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import java.util.List;
import org.untick.browser.Form;
import org.untick.browser.Node;
import org.untick.sync.Words;

/**
 * A field for words of the list. While people type it says which words are not in the list, and
 * offers those that begin like the last one.
 */
final class CodeField {

  private static final int OFFERED = 5;
  private static final int LONGEST = 24;

  private final String id;
  private final Words words;
  private final Node field;
  private final Node said;
  private final Node hints;

  /** The field {@code name-words}, which says what it has to say in {@code name-said}. */
  CodeField(String name, Words words) {
    id = name + "-words";
    this.words = words;
    field = Node.byId(id);
    said = Node.byId(name + "-said");
    hints = Node.byId(name + "-hints");
    Form.onInput(id, this::look);
  }

  String text() {
    return Form.value(id);
  }

  void empty() {
    Form.fill(id, "");
    look();
  }

  void focus() {
    field.focus();
  }

  private void look() {
    List<String> typed = Words.split(text());
    boolean unfinished = !typed.isEmpty() && !text().endsWith(" ");
    String last = unfinished ? typed.remove(typed.size() - 1) : "";
    List<String> unknown = words.unknown(typed);
    List<String> offered = last.isEmpty() ? List.of() : words.beginning(last, OFFERED);
    if (unfinished && words.beginning(last, Integer.MAX_VALUE).isEmpty()) {
      unknown.add(last);
    }
    said.text(unknown.isEmpty() ? "" : Texts.of("words_unknown", some(unknown)));
    offer(typed, offered);
  }

  /** The first of them: what was pasted by mistake may be a whole book. */
  private static String some(List<String> unknown) {
    String some = "";
    for (int i = 0; i < unknown.size() && i <= OFFERED; i++) {
      String word = unknown.get(i);
      boolean shown = i < OFFERED && word.length() <= LONGEST;
      some += (i == 0 ? "" : ", ") + (shown ? word : "…");
    }
    return some;
  }

  private void offer(List<String> before, List<String> offered) {
    hints.clear();
    for (String word : offered) {
      hints.add("button", word).set("type", "button").onClick(() -> complete(before, word));
    }
  }

  private void complete(List<String> before, String word) {
    before.add(word);
    Form.fill(id, String.join(" ", before) + " ");
    look();
    focus();
  }
}
