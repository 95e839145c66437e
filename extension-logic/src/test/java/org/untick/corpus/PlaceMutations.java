// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.corpus;

import java.util.List;
import org.jsoup.nodes.Element;
import org.untick.detect.Markup;

/**
 * Where the control stands and what stands beside it. All of it leaves the state to be seen: other
 * switches have labels of their own, and a person reads addresses last of all.
 */
final class PlaceMutations {

  private static final String PLAIN = Markup.aria("button", "Play videos by themselves", false);

  static final List<Mutation> ALL =
      List.of(
          new Mutation("a switch that is off before", page -> before(page, other(page, false))),
          new Mutation("a switch that is on after", page -> after(page, other(page, true))),
          new Mutation("two switches before", page -> before(page, PLAIN + other(page, false))),
          new Mutation("two switches after", page -> after(page, other(page, false) + PLAIN)),
          new Mutation("off screen", PlaceMutations::moveOut),
          new Mutation("far down", page -> before(page, "<p>Scroll on</p>".repeat(20))),
          new Mutation("in a dialog", PlaceMutations::inDialog),
          new Mutation("in nested open roots", PlaceMutations::inRoots),
          new Mutation("in a frame", PlaceMutations::inFrame),
          new Mutation("path of the mobile twin", page -> at(page, "/mypreferences/m/settings/")),
          new Mutation("path of the legacy tree", page -> at(page, "/psettings/")),
          new Mutation("path with unknown prefix", page -> at(page, "/mypreferences/x/new/")));

  private PlaceMutations() {}

  /** An unrelated switch as this page would draw it: with a key where the setting's has one. */
  private static String other(Specimen page, boolean on) {
    return page.base.variant().html("showProfilePhotos", "Show profile photos", on);
  }

  private static boolean before(Specimen page, String html) {
    return page.slot() != null && page.slot().before(html) != null;
  }

  private static boolean after(Specimen page, String html) {
    return page.slot() != null && page.slot().after(html) != null;
  }

  /** Where native boxes stand under a drawn toggle; the toggle is what a person sees. */
  private static boolean moveOut(Specimen page) {
    return !page.own().attr("style", "position:absolute;left:-9999px").isEmpty();
  }

  /** A modal one, at the end of the body, as LinkedIn's are. */
  private static boolean inDialog(Specimen page) {
    Element slot = page.slot();
    if (slot != null) {
      page.document.body().appendElement("div").attr("role", "dialog").appendChild(slot);
    }
    return slot != null;
  }

  private static boolean inRoots(Specimen page) {
    Element slot = page.slot();
    return slot != null
        && slot.html(Variant.inRoot("x-c", Variant.inRoot("x-d", slot.html()))) != null;
  }

  private static boolean inFrame(Specimen page) {
    Element slot = page.slot();
    if (slot != null) {
      String html = slot.html();
      slot.html("<iframe></iframe>").child(0).attr("srcdoc", html);
    }
    return slot != null;
  }

  private static boolean at(Specimen page, String prefix) {
    boolean setting = page.path.equals(page.base.subject().path());
    page.path = prefix + page.base.subject().slug();
    return setting;
  }
}
