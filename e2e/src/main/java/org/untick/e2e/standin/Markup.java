// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

/** The generations of markup in which LinkedIn has drawn, or may draw, a switch. */
public enum Markup {
  /**
   * Hashed classes, {@code aria-labelledby} is the key, the state is the {@code checked} property
   * alone.
   */
  KEYED,
  /**
   * The artdeco toggle: a visually hidden input with {@code aria-checked}, and a label drawn as a
   * switch.
   */
  ARTDECO,
  /**
   * {@code <button role=switch aria-checked>} with {@code aria-labelledby} pointing at the text.
   */
  BUTTON,
  /** {@code <button role=switch aria-checked>} whose name is an {@code aria-label}. */
  BUTTON_LABELLED,
  /** {@code <button role=switch aria-checked>} whose name is its own text. */
  BUTTON_TEXT,
  /** {@code <div role=switch tabindex=0 aria-checked>} beside its text. */
  DIV,
  /** The psettings generation: {@code input.a11y-text[role=switch]} in a settings card. */
  PSETTINGS,
  /** The psettings page inside a frame of the same origin. */
  LEGACY_IFRAME,
  /** A button in an open shadow root. */
  SHADOW,
  /** A keyed input in an open shadow root inside another. */
  SHADOW_NESTED,
  /** Server-driven markup: {@code componentkey} and {@code data-sdui-screen} around a button. */
  SDUI;

  /** The name that the page's scripts know it by, such as {@code shadow-nested}. */
  public String id() {
    return Names.kebab(this);
  }
}
