// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.untick.setting.Evidence;
import org.untick.setting.Finding;
import org.untick.setting.Items;
import org.untick.setting.SettingId;
import org.untick.setting.State;
import org.untick.status.Sighting;

class MessageCodecTest {

  private static final String SEEN = "untick/1\nseen\n/p\njane\nv-1";

  @ParameterizedTest
  @EnumSource(State.class)
  void aFindingComesBackAsItWas(State state) {
    for (Evidence evidence : Evidence.values()) {
      var finding = new Finding(new SettingId("ads-age"), state, evidence, state == State.ON);
      Sighting back = roundTrip(sighting(finding));
      assertThat(back.findings()).containsExactly(finding);
    }
  }

  @Test
  void whereAndByWhomItWasSeenComesBack() {
    Sighting back = roundTrip(sighting());
    assertThat(back.path()).isEqualTo("/mypreferences/d/settings/x");
    assertThat(back.account()).isEqualTo("jane doe");
    assertThat(back.visit()).isEqualTo("v-1");
    assertThat(back.findings()).isEmpty();
  }

  @Test
  void whatIsEmptyStaysEmpty() {
    Sighting back = roundTrip(new Sighting("", "", "", new Items<>()));
    assertThat(back.account()).isEmpty();
    assertThat(back.visit()).isEmpty();
  }

  @Test
  void severalFindingsKeepTheirOrder() {
    var finding = new Finding(new SettingId("a"), State.ON, Evidence.NONE, true);
    var other = new Finding(new SettingId("b"), State.OFF, Evidence.OWN_CLICK, false);
    assertThat(roundTrip(sighting(finding, other)).findings()).containsExactly(finding, other);
  }

  @Test
  void theShortMessagesComeBack() {
    assertThat(MessageCodec.decode(MessageCodec.SIGNED_OUT)).isEqualTo(new Message.SignedOut());
    assertThat(MessageCodec.decode(MessageCodec.QUIET)).isEqualTo(new Message.Quiet());
    assertThat(MessageCodec.decode(MessageCodec.hide("/p"))).isEqualTo(new Message.Hide("/p"));
    assertThat(MessageCodec.decode("untick/1\ninject")).isEqualTo(new Message.Inject());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "untick/1",
        "untick/2\nquiet",
        "untick/1 \nquiet",
        "quiet",
        "untick/1\nQuiet",
        "untick/1\nerase",
        "untick/1\nhide",
        "untick/1\nhide\n/a\n/b",
        "untick/1\nseen",
        "untick/1\nseen\n/p\njane",
        SEEN + "\n",
        SEEN + "\nads-age",
        SEEN + "\nads-age off keyed-control",
        SEEN + "\nads-age off keyed-control settled twice",
        SEEN + "\nads-age off keyed-control Settled",
        SEEN + "\nads-age OFF keyed-control settled",
        SEEN + "\nads-age off hearsay settled",
        SEEN + "\nads-age off keyed-control settled\nads-gender off",
        "{\"kind\":\"quiet\"}",
      })
  void whatIsNotUnderstoodIsNoMessage(String text) {
    assertThat(MessageCodec.decode(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "untick/1\nquiet\nmore",
        "untick/1\nsigned-out\nmore",
        "untick/1\ninject\nmore",
        SEEN + "\n off keyed-control settled",
      })
  void norIsWhatSaysMoreOrLessThanItsKind(String text) {
    assertThat(MessageCodec.decode(text)).isNull();
  }

  @Test
  void aMessageOfManyMegabytesHasAnAnswer() {
    assertThat(MessageCodec.decode("x".repeat(1_000_000))).isNull();
    String many = "\nads-age off keyed-control settled".repeat(20_000);
    assertThat(MessageCodec.decode(SEEN + many)).isInstanceOf(Message.Seen.class);
  }

  private static Sighting sighting(Finding... findings) {
    var items = new Items<Finding>();
    for (Finding finding : findings) {
      items.add(finding);
    }
    return new Sighting("/mypreferences/d/settings/x", "jane doe", "v-1", items);
  }

  private static Sighting roundTrip(Sighting sighting) {
    Message message = MessageCodec.decode(MessageCodec.seen(sighting));
    return ((Message.Seen) message).sighting();
  }
}
