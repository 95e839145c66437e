// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {

  private static final String PAGE = "/mypreferences/d/settings/ads-by-age";

  private final Preferences fresh = Preferences.decode("");

  @Test
  void beforeTheUserHasChosenPagesAreMarkedAndTermsUntold() {
    assertThat(fresh.quiet()).isFalse();
    assertThat(fresh.termsSeen()).isFalse();
    assertThat(fresh.marks(PAGE)).isTrue();
    assertThat(fresh.countHidden()).isZero();
  }

  @Test
  void quietModeLeavesAllPagesUntouchedAndCanBeLeft() {
    Preferences quiet = again(fresh.withQuiet(true));
    assertThat(quiet.quiet()).isTrue();
    assertThat(quiet.marks(PAGE)).isFalse();
    assertThat(again(quiet.withQuiet(false)).marks(PAGE)).isTrue();
  }

  @Test
  void aHiddenPageIsNotMarkedAndOthersAre() {
    Preferences hidden = again(fresh.withHidden(PAGE));
    assertThat(hidden.marks(PAGE)).isFalse();
    assertThat(hidden.marks(PAGE + "-2")).isTrue();
    assertThat(hidden.marks("/mypreferences/d/settings/ads")).isTrue();
    assertThat(hidden.marks("")).isTrue();
  }

  @Test
  void aPageIsHiddenOnce() {
    Preferences hidden = again(fresh.withHidden(PAGE).withHidden(PAGE).withHidden("/other"));
    assertThat(hidden.countHidden()).isEqualTo(2);
    assertThat(again(hidden.withNoneHidden()).countHidden()).isZero();
    assertThat(hidden.withNoneHidden().marks(PAGE)).isTrue();
  }

  @Test
  void choicesDoNotDisturbOneAnother() {
    Preferences all = again(fresh.withHidden(PAGE).withQuiet(true).withTermsSeen());
    assertThat(all.termsSeen()).isTrue();
    Preferences loud = again(all.withNoneHidden().withQuiet(false));
    assertThat(loud.termsSeen()).isTrue();
    assertThat(loud.marks(PAGE)).isTrue();
  }

  @Test
  void whatIsNotKnownInThisVersionIsKept() {
    String text = "untick-preferences/1\nremind monthly\n";
    assertThat(Preferences.decode(text).withTermsSeen().text()).contains("\nremind monthly\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"untick-preferences/2\n", "rubbish", "untick-preferences/1", "\nhidden /a\n"})
  void whatIsNotUnderstoodIsQuiet(String text) {
    assertThat(Preferences.decode(text).quiet()).isTrue();
    assertThat(Preferences.decode(text).marks(PAGE)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "untick-preferences/1\nquiet",
        "untick-preferences/1\nqui",
        "untick-preferences/1\nhidden " + PAGE,
      })
  void whatIsCutShortIsQuietAndStillUsable(String text) {
    Preferences cut = Preferences.decode(text);
    assertThat(cut.marks(PAGE)).isFalse();
    assertThat(cut.withNoneHidden().withTermsSeen().termsSeen()).isTrue();
  }

  private static Preferences again(Preferences preferences) {
    return Preferences.decode(preferences.text());
  }
}
