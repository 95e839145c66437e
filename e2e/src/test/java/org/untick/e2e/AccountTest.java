// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.untick.e2e.Member.AI;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.untick.e2e.standin.Scenario;
import org.untick.e2e.standin.SignedOut;
import org.untick.e2e.standin.SiteMap;

/** Several people at one browser: what one switched never shows as another's. */
@InEachBrowser
class AccountTest {

  private static final String AGE = "ads-age";
  private static final String MAY_BE_ANOTHERS = "it may belong to another account";
  private static final Duration A_MOMENT = Duration.ofMillis(700);
  private static final Scenario ANA = Scenario.keyed().account("ana");
  private static final Scenario BRUNO = Scenario.keyed().account("bruno").off(AI);

  @Parameter Member member;

  private Popup popup;

  @BeforeEach
  void startAfresh() {
    member.startAfresh();
    popup = member.popup();
  }

  @Test
  void twoMembersNeverSeeEachOthersStates() {
    see(ANA, AI, "on");
    see(ANA, AGE, "on");
    see(BRUNO, AI, "off");
    assertThat(popup.state(AGE)).isEqualTo("unknown");
    assertThat(popup.text(AI)).doesNotContain("Came back on", "You turned", "reading: on");
    see(ANA.off(AGE), AI, "on");
    assertThat(popup.state(AGE)).isEqualTo("on");
    assertThat(popup.text(AI)).doesNotContain("Came back on");
  }

  @Test
  void whoIsSignedInCannotBeReadFromWhatIsStored() {
    see(ANA, AI, "on");
    assertThat(popup.storage().toString()).doesNotContainIgnoringCase("ana-example", "Ana Ex");
    assertThat(popup.storage().properties())
        .anyMatch(entry -> entry.getKey().matches("status:[0-9a-f]{16}"));
  }

  @Test
  void wherePagesDoNotTellWhoIsSignedInNobodysStatesAreShown() {
    see(ANA, AI, "on");
    see(Scenario.keyed(), AGE, "on");
    assertThat(popup.state(AI)).isEqualTo("unknown");
    see(BRUNO, AI, "off");
    assertThat(popup.state(AGE)).isEqualTo("unknown");
    see(ANA, AI, "on");
  }

  @Test
  void afterASignOutWhatIsKnownMayBeAnothersUntilTheMemberIsSeenAgain() {
    see(ANA, AI, "on");
    assertThat(popup.text(AI)).doesNotContain(MAY_BE_ANOTHERS);
    member.visit(ANA.signedOut(SignedOut.REDIRECT), SiteMap.path(AI));
    popup.waitForWords(AI, MAY_BE_ANOTHERS);
    assertThat(popup.state(AI)).isEqualTo("on");
    see(ANA, AGE, "on");
    popup.waitForNoWords(AI, MAY_BE_ANOTHERS);
  }

  @Test
  void aFormToSignInIsNeitherMarkedNorTakenForTheSettingsPage() {
    see(ANA, AI, "on");
    member.visit(ANA.signedOut(SignedOut.FORM), SiteMap.path(AGE));
    Throughout.holds("nothing is marked", A_MOMENT, () -> member.tab().hostElements() == 0);
    assertThat(popup.state(AGE)).isEqualTo("unknown");
    assertThat(popup.state(AI)).isEqualTo("on");
    popup.waitForWords(AI, MAY_BE_ANOTHERS);
  }

  private void see(Scenario scenario, String setting, String state) {
    member.visit(scenario, SiteMap.path(setting));
    popup.waitFor(setting, state);
  }
}
