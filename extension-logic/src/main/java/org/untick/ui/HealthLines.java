// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import org.untick.browser.Node;
import org.untick.browser.SiteAccess;
import org.untick.status.Health;

/** What is wrong with Untick or its access, told apart from the settings' states. */
final class HealthLines {

  private final Node place;
  private final Node access;
  private final Node pages;
  private final Node storage;
  private final Node aside;

  HealthLines(Node place) {
    this.place = place;
    access = line("no_access");
    pages = line("pages");
    storage = line("storage");
    aside = line("aside");
  }

  private Node line(String name) {
    return place.add("div").set("data-health", name).show(false);
  }

  /** Asks whether the browser lets us see LinkedIn. */
  void start() {
    SiteAccess.check(this::showAccess);
  }

  private void showAccess(boolean granted) {
    show(access, !granted, "health_no_access");
    if (!granted) {
      access
          .add("button", Texts.of("health_allow"))
          .set("type", "button")
          .onClick(() -> SiteAccess.request(this::showAccess));
    }
  }

  void show(Health health) {
    show(aside, health.aside() > 0, "health_aside");
    if (health.storageFailedAt() > 0) {
      show(storage, true, "health_storage");
    }
  }

  void showPages(boolean unreadable) {
    show(pages, unreadable, "health_pages");
  }

  void unreadableStorage() {
    show(storage, true, "health_storage");
  }

  void damaged(boolean damaged) {
    if (damaged) {
      show(aside, true, "health_aside");
    }
  }

  private static void show(Node line, boolean shown, String key) {
    line.clear().show(shown);
    if (shown) {
      line.add("p", Texts.of(key));
    }
  }
}
