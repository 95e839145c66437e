// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.tour;

import java.util.List;
import java.util.function.Function;
import org.untick.e2e.browser.LaunchOptions;

/**
 * Which stops are made, in which looks.
 *
 * @param stops the stops of a look, in order; categories come before the settings' own pages, so
 *     that the popup ends with what those said
 * @param sharpness the pictures' pixels per CSS pixel
 */
record Route(Function<Look, List<Stop>> stops, double sharpness) {

  /** Every kind of page, to compare what is detected with what is. */
  static final Route EVERYTHING = new Route(Route::everything, 1.0);

  /** What the documentation shows, sharp enough for any screen. */
  static final Route GALLERY = new Route(Route::gallery, 2.0);

  /** Whether pictures are taken for show, without scroll bars. */
  boolean forShow() {
    return sharpness > 1;
  }

  /** Starts a browser in a look. */
  LaunchOptions launch(Look look, LaunchOptions options) {
    return look.of(options).withDeviceScaleFactor(sharpness);
  }

  private static List<Stop> everything(Look look) {
    Size size = Size.DESKTOP;
    return switch (look) {
      case ENGLISH ->
          List.of(
              Stops.category("privacy", "category-privacy", Size.TALL),
              Stops.category("ads", "category-ads", Size.TALL),
              Stops.sharing("share-with-affiliates"),
              Stops.sharing("ads-off-linkedin"),
              Stops.sharing("ads-data-from-others"),
              Stops.sharing("ads-measurement"),
              Stops.sharing("its own page, narrow", "narrow", Stops.AFFILIATES, Size.NARROW),
              Stops.ai("AI page, in Arabic", "ai-ar", "ar", size),
              Stops.ai("AI page", "ai-on", "en", size),
              Stops.clicked(),
              Stops.confirmed("ai-off"),
              Stops.popup("light", Stops.everythingSeen()));
      case DARK ->
          List.of(
              Stops.ai("AI page, dark", "ai-dark", "en", size), Stops.popup("dark", Stops.AI_ON));
      case FRENCH ->
          List.of(
              Stops.ai("AI page, in French", "ai-fr", "fr", size), Stops.popup("fr", Stops.AI_ON));
    };
  }

  private static List<Stop> gallery(Look look) {
    Size size = Size.PICTURE;
    return switch (look) {
      case ENGLISH ->
          List.of(
              Stops.category("privacy", "category-privacy", size),
              Stops.category("ads", "category-ads", Size.TALL_PICTURE),
              Stops.sharing("its own page", "callout-sharing", Stops.AFFILIATES, size),
              Stops.sharing("its own page", "callout-ads-off", Stops.FROM_OTHERS, size),
              Stops.ai("AI page, in Arabic", "callout-ar", "ar", size),
              Stops.ai("AI page", "callout-on", "en", size),
              Stops.clickedAndConfirmed("callout-off"),
              Stops.usedPopup("light", Stops.everythingSeen()));
      case DARK ->
          List.of(
              Stops.category("ads", "category-ads-dark", Size.TALL_PICTURE),
              Stops.ai("AI page, dark", "callout-dark", "en", size),
              Stops.usedPopup("dark", Stops.adsAndAiSeen()));
      case FRENCH -> List.of(Stops.ai("AI page, in French", "callout-fr", "fr", size));
    };
  }
}
