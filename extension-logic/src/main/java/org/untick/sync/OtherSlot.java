// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

/**
 * What is remembered of another device's slot: members {@code revision}, 0 while the server does
 * not show it, {@code device}, {@code counter}, {@code seen}, {@code name}, {@code settings}.
 */
final class OtherSlot {

  /**
   * Marks a slot of which we know more than the server shows: it is gone, or was lost with a server
   * that was restored. What it said is handed on in our own slot, so that all know the same.
   */
  static final String KEPT = "kept";

  /** So many characters, beside what this device says itself, fit into a slot. */
  private static final int ROOM = 9_000;

  private OtherSlot() {}

  /** What is remembered of what a slot held. */
  static Json remembered(long revision, Json content) {
    String name = content.get("body").get("name").string();
    return Json.object()
        .set("revision", revision)
        .set("device", content.get("device"))
        .set("counter", content.get("counter"))
        .set("seen", content.get("seen"))
        .set("name", name.substring(0, Math.min(name.length(), Config.NAME_LENGTH)))
        .set("settings", content.get("body").get("settings"));
  }

  /** What a slot held of which this is remembered. */
  static Json content(Json slot) {
    Json body = Json.object().set("name", slot.get("name")).set("settings", slot.get("settings"));
    return Json.object()
        .set("format", 1)
        .set("device", slot.get("device"))
        .set("counter", slot.get("counter"))
        .set("seen", slot.get("seen"))
        .set("body", body);
  }

  /** The contents to be handed on, by the ids of their slots; what finds no room is left out. */
  static Json kept(Json slots) {
    Json kept = Json.object();
    for (String id : slots.names()) {
      Json slot = slots.get(id);
      if (slot.has(KEPT) && kept.text().length() + slot.text().length() < ROOM) {
        kept.set(id, content(slot));
      }
    }
    return kept;
  }
}
