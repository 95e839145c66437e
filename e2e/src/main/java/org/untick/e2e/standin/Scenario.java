// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the pages look and behave from the next load on. Immutable: every method returns a changed
 * copy. Without any knob turned, the pages are in English, signed in as nobody in particular,
 * everything is on, and saving works. The class is one list of knobs, hence its length.
 */
public record Scenario(Map<Knob, Object> knobs) {

  /** Keeps an unmodifiable copy. */
  public Scenario {
    Map<Knob, Object> copy = new EnumMap<>(Knob.class);
    copy.putAll(knobs);
    knobs = Collections.unmodifiableMap(copy);
  }

  /** Today's markup: a keyed input whose state is a property. */
  public static Scenario keyed() {
    return of(Markup.KEYED);
  }

  /** The given generation of markup. */
  public static Scenario of(Markup markup) {
    return new Scenario(Map.of(Knob.MARKUP, markup));
  }

  /**
   * The interface language in LinkedIn's style, such as {@code fr}; it sets {@code lang}, {@code
   * dir} and all labels.
   */
  public Scenario language(String language) {
    return with(Knob.LANGUAGE, language);
  }

  /**
   * The member who is signed in, {@code ana} or {@code bruno}; without it the page carries no
   * marker of an account.
   */
  public Scenario account(String name) {
    return with(Knob.ACCOUNT, Account.named(name));
  }

  /** {@code light} or {@code dark} whatever the browser prefers. */
  public Scenario theme(String theme) {
    return with(Knob.THEME, theme);
  }

  /** Nobody is signed in. */
  public Scenario signedOut(SignedOut how) {
    return with(Knob.SIGNED_OUT, how);
  }

  /** These switches are off at first: setting ids or keys. */
  public Scenario off(String... idsOrKeys) {
    return adding(Knob.OFF, idsOrKeys);
  }

  /** These switches are on at first, where the default is off: the unrelated ones. */
  public Scenario on(String... idsOrKeys) {
    return adding(Knob.ON, idsOrKeys);
  }

  /** The pages of these settings finish without their control. */
  public Scenario missing(String... ids) {
    return adding(Knob.MISSING, ids);
  }

  /** The own switches carry this wording instead of the known label. */
  public Scenario label(String wording) {
    return with(Knob.LABEL, wording);
  }

  /** The own switches' labels are followed by so many characters of prose. */
  public Scenario labelPadding(int characters) {
    return with(Knob.LABEL_PADDING, characters);
  }

  /**
   * A switch that has nothing to do with the setting stands on the page; called again, there is
   * another.
   */
  public Scenario unrelated(Unrelated where) {
    return adding(Knob.UNRELATED, Names.kebab(where));
  }

  /** The unrelated switches' label; without it they are about playing videos. */
  public Scenario unrelatedLabel(String label) {
    return with(Knob.UNRELATED_LABEL, label);
  }

  /**
   * The generative-AI page has the second switch announced in the UK, key {@code
   * shareDataWithMicrosoftForAI}.
   */
  public Scenario secondSwitch() {
    return with(Knob.SECOND_SWITCH, true);
  }

  /** An invisible copy of the own switch, always off, stands before it, as templates leave them. */
  public Scenario hiddenCopy() {
    return with(Knob.HIDDEN_COPY, true);
  }

  /** The control is drawn so long after the page's title. */
  public Scenario late(Duration delay) {
    return with(Knob.LATE, delay);
  }

  /** The control is drawn when the test calls {@code standIn.insertSwitch()}, not before. */
  public Scenario heldBack() {
    return with(Knob.HELD_BACK, true);
  }

  /** The control is removed so long after it was drawn. */
  public Scenario vanishes(Duration after) {
    return with(Knob.VANISHES, after);
  }

  /** The removed control is drawn anew so long after it was removed. */
  public Scenario returns(Duration after) {
    return with(Knob.RETURNS, after);
  }

  /** The control is drawn unchecked and disabled; its state is set so much later. */
  public Scenario hydrates(Duration after) {
    return with(Knob.HYDRATES, after);
  }

  /** After navigation without reload the old page's content stays so long under the new address. */
  public Scenario lingers(Duration delay) {
    return with(Knob.LINGERS, delay);
  }

  /** The page shows its title and a loader for ever. */
  public Scenario neverFinishes() {
    return with(Knob.NEVER_FINISHES, true);
  }

  /** The page shows the site's own error message instead of its content. */
  public Scenario breaks() {
    return with(Knob.BREAKS, true);
  }

  /** Saving fails, and the page puts the switch back so long after the click. */
  public Scenario saveFails(Duration after) {
    return with(Knob.SAVE_FAILS, after);
  }

  /** The control is replaced by a new element after every click. */
  public Scenario remounts() {
    return with(Knob.REMOUNTS, true);
  }

  /**
   * The page's own script turns the own switch over so long after it was drawn, as if another tab
   * had saved.
   */
  public Scenario drifts(Duration after) {
    return with(Knob.DRIFTS, after);
  }

  /** The control has {@code role=switch} and no state at all. */
  public Scenario stateless() {
    return with(Knob.STATELESS, true);
  }

  /** The control says {@code aria-checked="mixed"}. */
  public Scenario mixed() {
    return with(Knob.MIXED, true);
  }

  /** The control's {@code aria-checked} says the opposite of its property. */
  public Scenario contradicts() {
    return with(Knob.CONTRADICTS, true);
  }

  /** So many mutations a second happen around the setting. */
  public Scenario busy(int mutationsPerSecond) {
    return with(Knob.BUSY, mutationsPerSecond);
  }

  /** The page's content is drawn anew this often, for ever; zero means on every frame. */
  public Scenario rerenders(Duration every) {
    return with(Knob.RERENDERS, every);
  }

  /** So many unrelated switches follow the own one. */
  public Scenario crowd(int switches) {
    return with(Knob.CROWD, switches);
  }

  /**
   * A chain of so many nested elements, not displayed, stands before the control, which itself lies
   * as deep as browsers can lay out.
   */
  public Scenario nesting(int depth) {
    return with(Knob.NESTING, depth);
  }

  /** What the setting's card stands in. */
  public Scenario placement(Placement placement) {
    return with(Knob.PLACEMENT, placement);
  }

  /** Several screens of prose precede and follow the setting's card. */
  public Scenario tall() {
    return with(Knob.TALL, true);
  }

  /**
   * Whether the rows of category pages end in their localized state; they do unless told otherwise.
   */
  public Scenario rowValues(boolean shown) {
    return with(Knob.ROW_VALUES, shown);
  }

  /** The policy asks for trusted types, too. */
  public Scenario trustedTypes() {
    return with(Knob.TRUSTED_TYPES, true);
  }

  private Scenario with(Knob knob, Object value) {
    Map<Knob, Object> changed = new EnumMap<>(Knob.class);
    changed.putAll(knobs);
    changed.put(knob, value);
    return new Scenario(changed);
  }

  private Scenario adding(Knob knob, String... values) {
    Set<String> all = new TreeSet<>(names(knob));
    all.addAll(Set.of(values));
    return with(knob, Collections.unmodifiableSet(all));
  }

  /** The names collected under a knob; empty if it was not turned. */
  Set<String> names(Knob knob) {
    Set<String> names = new TreeSet<>();
    if (knobs.get(knob) instanceof Set<?> set) {
      set.forEach(name -> names.add(name.toString()));
    }
    return names;
  }

  /** Whether a knob was turned on. */
  boolean has(Knob knob) {
    return knobs.containsKey(knob) && !Boolean.FALSE.equals(knobs.get(knob));
  }

  /** The language of the interface; English unless told otherwise. */
  String languageCode() {
    return (String) knobs.getOrDefault(Knob.LANGUAGE, "en");
  }
}
