// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

/** The markup that LinkedIn's settings pages have been seen with. */
public final class Markup {

  static final String AI_KEY = "allowDataForGenerativeAI";
  static final String AI_LABEL = "Use my data for training content creation AI models";

  private Markup() {}

  /** A whole page: LinkedIn's frame, and a main part under a title. */
  public static String main(String title, String inside) {
    return "<header><nav><a href='/feed/'>Home</a></nav></header><main id=main><h1>"
        + title
        + "</h1><div class='content'>"
        + inside
        + "</div></main><footer>About</footer>";
  }

  /** The switch of 2025 and later: a native box with a key and hashed classes. */
  public static String keyed(String key, String label, boolean on) {
    return row(
        label,
        "<input class='_switchCheckbox_12ycew' type=checkbox role=switch aria-labelledby="
            + key
            + (on ? " checked" : "")
            + ">");
  }

  static String keyedAi(boolean on) {
    return keyed(AI_KEY, AI_LABEL, on);
  }

  /** The toggle of 2022 and 2023. */
  public static String artdeco(String label, boolean on) {
    return "<div class='artdeco-toggle'><span class='artdeco-toggle__text'>"
        + (on ? "On" : "Off")
        + "</span><label for='toggle-7'>"
        + label
        + "</label><input id='toggle-7' type=checkbox class='artdeco-toggle__button' role=switch"
        + " aria-checked="
        + on
        + (on ? " checked" : "")
        + "></div>";
  }

  /** The switch of the older generation of pages. */
  public static String psettings(String label, boolean on) {
    return "<div class='config-setting-card__setting-item'><p>"
        + label
        + "</p><div class='config-setting-card__setting-item-ctrl'>"
        + "<input class='a11y-text' type=checkbox role=switch"
        + (on ? " checked" : "")
        + "></div></div>";
  }

  /** A switch of any element, known by its label only. */
  public static String aria(String tag, String label, boolean on) {
    return row(label, "<" + tag + " role=switch aria-checked=" + on + "></" + tag + ">");
  }

  /** A row of a page: a text and a control beside it. */
  static String row(String label, String control) {
    return "<section class='_row_9d'><div><p>"
        + label
        + "</p></div><div class='_control_1k'>"
        + control
        + "</div></section>";
  }

  /** A row of a category page. */
  public static String link(String href, String title, String value) {
    return "<li><a href='"
        + href
        + "'><span>"
        + title
        + "</span><span>"
        + value
        + "</span></a></li>";
  }
}
