// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.untick.e2e.Member.AI;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.untick.e2e.browser.BrowserKind;
import org.untick.e2e.browser.Tab;
import org.untick.e2e.browser.Waiting;
import org.untick.e2e.page.SyncPage;
import org.untick.e2e.standin.Scenario;
import org.untick.e2e.standin.SiteMap;

/** Chromium and Firefox, each with the extension, and the real server between them. */
class SyncTest {

  private static final Scenario ANA = Scenario.keyed().account("ana");
  private static final String AGE = "ads-age";
  private static final Duration FOUR_SECONDS = Duration.ofSeconds(4);
  private static final Duration UNTIL_STORED = Duration.ofMillis(1500);
  private static final Duration ALARM = Duration.ofSeconds(8);

  @TempDir static Path folder;

  private static Member chromium;
  private static Member firefox;
  private static SyncServer server;

  private String code;

  @BeforeAll
  static void startBoth() {
    server = SyncServer.start(folder.resolve("data"));
    chromium = Member.in(BrowserKind.CHROMIUM);
    firefox = Member.in(BrowserKind.FIREFOX);
  }

  @AfterAll
  static void endBoth() {
    chromium.close();
    firefox.close();
    server.close();
  }

  /** Both have seen the switch on, come together, and know of each other. */
  @BeforeEach
  void startAfresh() {
    chromium.startAfresh();
    firefox.startAfresh();
    see(chromium, ANA, AI, "on");
    see(firefox, ANA, AI, "on");
    try (SyncPage page = SyncPage.in(chromium.session())) {
      code = page.create(server.address(), "Desk");
    }
    try (SyncPage page = SyncPage.in(firefox.session())) {
      page.joinWithCode(server.address(), "Laptop", code);
    }
    try (SyncPage page = SyncPage.in(chromium.session())) {
      page.waitForDevices("Desk", "Laptop");
    }
  }

  @Test
  void aSwitchTurnedOffInOneIsSeenAsSuchInTheOtherWithinFourSeconds() {
    turnOff(chromium);
    firefox.tab().waitUntil("Firefox knows", FOUR_SECONDS, () -> state(firefox, AI).equals("off"));
    assertThat(firefox.popup().text(AI)).contains("Seen on the device Desk on ");
    assertThat(firefox.popup().text(AI)).contains("This device says: on");
    see(firefox, ANA, AGE, "on");
    chromium
        .tab()
        .waitUntil("Chromium knows", FOUR_SECONDS, () -> state(chromium, AGE).equals("on"));
    assertThat(chromium.popup().text(AGE)).contains("Seen on the device Laptop on ");
  }

  @Test
  void withNoPageOfOursOpenItComesWithTheNextAlarm() {
    firefox.popup().tab().evaluate("chrome.alarms.create('soon', {delayInMinutes: 0.1})");
    firefox.popup().tab().open("about:blank");
    turnOff(chromium);
    Waiting.pause(ALARM);
    server.stop();
    try {
      firefox.popup().open(firefox.session());
      firefox.popup().waitFor(AI, "off");
    } finally {
      server.startAgain();
    }
  }

  @Test
  void whatBothSawOfflineComesTogetherLater() {
    server.stop();
    turnOff(chromium);
    see(firefox, ANA, AGE, "on");
    Waiting.pause(UNTIL_STORED);
    chromium.popup().waitToRead("#sync-state", "The server does not answer");
    chromium.popup().waitToRead("#sync-state", "has not arrived yet");
    assertThat(state(firefox, AI)).isEqualTo("on");
    server.startAgain();
    syncNow(chromium);
    syncNow(firefox);
    firefox.popup().waitFor(AI, "off");
    chromium.popup().waitFor(AGE, "on");
  }

  @Test
  void moreDevicesComeInByCodeAndByWordsAndOneThatIsRemovedIsRefusedAtOnce() {
    turnOff(chromium);
    try (Member third = Member.in(BrowserKind.FIREFOX);
        Member fourth = Member.in(BrowserKind.CHROMIUM);
        SyncPage desk = SyncPage.in(chromium.session())) {
      try (SyncPage page = SyncPage.in(third.session())) {
        page.joinWithCode(server.address(), "Third", code);
      }
      third.popup().waitFor(AI, "off");
      try (SyncPage page = SyncPage.in(fourth.session())) {
        page.joinWithWords(server.address(), "Fourth", desk.letIn());
        fourth.popup().waitFor(AI, "off");
        desk.waitToRead("#pairing-said", "This device was added: Fourth");
        desk.waitForDevices("Desk", "Laptop", "Third", "Fourth");
        desk.remove("Fourth", code);
        desk.waitForDevices("Desk", "Laptop", "Third");
        page.click("#sync-now");
        page.waitToRead("#state", "The server no longer knows this device");
        page.click("#off-here");
        page.waitForShown("#off");
      }
    }
  }

  @Test
  void anotherMembersStatesAreNeitherSentNorShown() {
    see(chromium, ANA.account("bruno"), AGE, "on");
    assertThat(chromium.popup().isShown("#sync-account")).isTrue();
    assertThat(state(chromium, AI)).isEqualTo("unknown");
    Throughout.holds(
        "Firefox hears nothing", FOUR_SECONDS, () -> state(firefox, AGE).equals("unknown"));
    chromium.popup().click("#sync-add");
    firefox.popup().waitFor(AGE, "on");
  }

  private static String state(Member member, String setting) {
    return member.popup().state(setting);
  }

  private static void see(Member member, Scenario scenario, String setting, String state) {
    member.visit(scenario, SiteMap.path(setting));
    member.popup().waitFor(setting, state);
  }

  private static void turnOff(Member member) {
    Tab tab = member.visit(ANA);
    Drawn.ai(tab).waitFor("on");
    tab.bringToFront();
    tab.click("[role=switch]");
    Drawn.ai(tab).waitFor("off", "calm");
  }

  private static void syncNow(Member member) {
    try (SyncPage page = SyncPage.in(member.session())) {
      page.click("#sync-now");
    }
  }
}
