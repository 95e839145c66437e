// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.corpus;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** One page of the corpus while it is being changed, and what a person can see on it. */
final class Specimen {

  final Base base;
  final Document document;
  final List<Event> events = new ArrayList<>();
  private String rendered;
  String path;

  /** Whether nobody can see the state any more. */
  boolean destroyed;

  /** Whether the page does not hold the switch at all. */
  boolean absent;

  Specimen(Base base, Document document) {
    this.base = base;
    this.document = document;
    path = base.subject().path();
  }

  /** The setting's control, and copies of it. */
  Elements own() {
    return document.select("[data-own]");
  }

  /** What names the control; empty where it has been moved away or taken off. */
  Elements labels() {
    return document.select("[data-label]");
  }

  Elements rows() {
    return document.select("[data-row]");
  }

  /** What holds all that belongs to the setting; null on a page that has nothing of the kind. */
  Element slot() {
    return document.selectFirst("[data-slot]");
  }

  /** The markup of what belongs to the setting, as it is when the page has all of it. */
  String rendered() {
    if (rendered == null && slot() != null) {
      rendered = slot().html();
    }
    return rendered;
  }

  /** Whether a person can read the setting's state on the page as it ends. */
  boolean visible() {
    return !destroyed;
  }

  /** Marks the state as one that nobody can see; for the last line of a mutation. */
  boolean destroy() {
    destroyed = true;
    return true;
  }
}
