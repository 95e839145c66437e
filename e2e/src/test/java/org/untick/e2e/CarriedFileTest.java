// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.untick.e2e.browser.BrowserKind;
import org.untick.e2e.browser.LaunchOptions;
import org.untick.e2e.page.SyncPage;
import org.untick.e2e.standin.Scenario;
import org.untick.e2e.standin.SiteMap;

/** Two browsers of one person without any server: sealed files go from one to the other. */
class CarriedFileTest {

  private static final String AGE = "ads-age";
  private static final String TAKEN = "What it brought is in your status now";

  private static Elsewhere elsewhere;
  private static Member desk;
  private static Member laptop;

  @BeforeAll
  static void startBoth() {
    elsewhere = new Elsewhere();
    LaunchOptions options = LaunchOptions.plain().withElsewherePort(elsewhere.port());
    desk = Member.in(BrowserKind.CHROMIUM, options);
    laptop = Member.in(BrowserKind.FIREFOX, options);
  }

  @AfterAll
  static void endBoth() {
    desk.close();
    laptop.close();
    elsewhere.close();
  }

  private static void see(Member member, String setting) {
    member.visit(Scenario.keyed(), SiteMap.path(setting));
    member.popup().waitFor(setting, "on");
  }

  @Test
  void filesBringBothTogetherInBothDirectionsAndNothingIsSent() {
    see(desk, Member.AI);
    see(laptop, AGE);
    try (SyncPage one = SyncPage.in(desk.session());
        SyncPage two = SyncPage.in(laptop.session())) {
      String code = one.create(SyncPage.NONE, "Desk");
      one.waitForDevices("Desk");
      Axe.assertFine(one.tab());
      two.joinWithCode(SyncPage.NONE, "Laptop", code);
      two.waitForDevices("Laptop");
      two.readFile(one.saveFile(), TAKEN);
      two.waitForDevices("Desk", "Laptop");
      laptop.popup().waitFor(Member.AI, "on");
      assertThat(laptop.popup().text(Member.AI)).contains("Seen on the device Desk on ");
      Axe.assertFine(two.tab());
      one.readFile(two.saveFile(), TAKEN);
      desk.popup().waitFor(AGE, "on");
      one.readFile("<html>", "This is not a file that Untick saved");
      assertThat(one.texts("#state p")).noneMatch(line -> line.contains("yet"));
      one.pressFolded("#off-hand");
      one.waitForShown("#off");
    }
    assertThat(desk.popup().state(Member.AI)).isEqualTo("on");
    assertThat(desk.popup().state(AGE)).isEqualTo("unknown");
    assertThat(elsewhere.fromExtensions()).isEmpty();
  }
}
