// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import java.util.List;
import org.untick.browser.Node;
import org.untick.sync.Json;
import org.untick.sync.Problem;

/** The devices of the group. */
final class Devices {

  private final GroupPanel panel;
  private final Confirmation confirmation;
  private final Node list = Node.byId("devices");
  private List<Json> devices = List.of();
  private String drawn = "";
  private String known = "";

  Devices(GroupPanel panel, Confirmation confirmation) {
    this.panel = panel;
    this.confirmation = confirmation;
  }

  /** Shows them; the server is asked only if there may be others than before. */
  void show() {
    // As a long, because nothing else in the script writes out an int.
    long others = panel.memory().others().size();
    String now = panel.config().server() + panel.config().group() + others;
    if (!now.equals(known)) {
      known = now;
      ask();
    } else {
      draw();
    }
  }

  private void ask() {
    if (panel.config().byHand()) {
      answered(panel.memory().devices());
    } else {
      panel.group(this::unanswered).devices(this::answered);
    }
  }

  /** It is asked again when the next round went well. */
  private void unanswered(Problem problem) {
    known = "";
  }

  private void answered(List<Json> all) {
    devices = all;
    draw();
  }

  /** What has not changed stays as it is, and so the focus where it is. */
  private void draw() {
    String lines = "";
    for (Json device : devices) {
      lines += device.text() + name(device) + "\n";
    }
    if (!lines.equals(drawn)) {
      drawn = lines;
      list.clear();
      for (Json device : devices) {
        add(list.add("li"), device);
      }
    }
  }

  private String name(Json device) {
    return device.get("current").isTrue()
        ? panel.config().name()
        : panel.memory().nameOf(device.get("id").string());
  }

  private void add(Node item, Json device) {
    String id = device.get("id").string();
    boolean own = device.get("current").isTrue();
    String shown = Texts.device(name(device));
    item.set("data-device", id);
    item.add("strong", shown);
    item.add("span", own ? Texts.of("device_this") : seen(device)).set("class", "note");
    if (!own && !panel.config().byHand()) {
      item.add("button", Texts.of("device_remove"))
          .set("type", "button")
          .set("aria-label", Texts.of("device_remove_name", shown))
          .onClick(() -> remove(id, shown));
    }
  }

  /** When the server saw it last, or how old the newest thing is that came of it by file. */
  private static String seen(Json device) {
    String day = device.get("seen").string();
    if (!day.isEmpty()) {
      return Texts.of("device_seen", Texts.day(day));
    }
    long told = device.get("told").number();
    return told > 0 ? Texts.of("device_told", Texts.moment(told)) : "";
  }

  private void remove(String id, String name) {
    confirmation.ask(
        Texts.of("device_remove_name", name),
        secret -> panel.group().remove(id, secret, () -> removed(name)));
  }

  private void removed(String name) {
    confirmation.done();
    panel.notices().tell(Texts.of("device_removed", name));
    ask();
  }
}
