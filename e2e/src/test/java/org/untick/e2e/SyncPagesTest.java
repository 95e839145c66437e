// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.untick.e2e.page.SyncPage;
import org.untick.e2e.standin.Scenario;

/** The pages about syncing: open to everybody, and clear about what is wrong. */
@InEachBrowser
class SyncPagesTest {

  private static final String TWELVE =
      "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon"
          + " about";
  private static final String TEN = "zoo zoo zoo zoo zoo zoo zoo zoo zoo zoo";

  @TempDir static Path folder;

  private static SyncServer server;
  private static SyncServer second;

  @Parameter Member member;

  @BeforeAll
  static void startServers() {
    server = SyncServer.start(folder.resolve("data"));
    second = SyncServer.start(folder.resolve("second"));
  }

  @AfterAll
  static void endServers() {
    server.close();
    second.close();
  }

  @BeforeEach
  void startAfresh() {
    member.startAfresh();
  }

  @Test
  void nobodyIsShutOut() {
    member.visit(Scenario.keyed());
    member.popup().waitFor(Member.AI, "on");
    String code;
    try (SyncPage page = SyncPage.in(member.session())) {
      Axe.assertFine(page.tab());
      page.ask(server.address());
      Axe.assertFine(page.tab());
      page.click("#way-words");
      page.fill("#join-words", "zzz cabb");
      page.waitToRead("#join-hints", "cabbage");
      assertThat(page.read("#join-said")).contains("zzz").doesNotContain("cabb");
      Axe.assertFine(page.tab());
      page.click("#join-hints button");
      assertThat(page.value("#join-words")).isEqualTo("zzz cabbage ");
    }
    try (SyncPage page = SyncPage.in(member.session())) {
      code = page.create(server.address(), "One", () -> Axe.assertFine(page.tab()));
      page.letIn();
      page.tab().evaluate("document.querySelectorAll('details').forEach(e => e.open = true)");
      Axe.assertFine(page.tab());
      page.click("#delete");
      Axe.assertFine(page.tab());
      page.confirm(code);
      page.waitForShown("#off");
    }
    try (SyncPage page = SyncPage.in(member.session())) {
      page.tryCode(server.address(), "One", code);
      page.waitForProblem("This server knows no group with this code");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ftp://somewhere.example | This address cannot be used",
        "http://somewhere.example | It has to begin with https://",
        "http://127.0.0.1:9 | The server does not answer",
        "https://www.linkedin.com | This address cannot be used"
      })
  void anAddressThatIsOfNoUseIsSaidToBe(String address, String words) {
    try (SyncPage page = SyncPage.in(member.session())) {
      page.fill("#server", address);
      page.click("#ask button");
      page.waitForProblem(words);
      assertThat(page.isShown("#enter")).isFalse();
    }
  }

  static Stream<String> wrongCodes() {
    return Stream.of(TWELVE.replace("about", "above"), "", "one two three", TEN);
  }

  @Test
  void wordsThatAreNotRightAreSaidToBeAndNothingIsLost() {
    try (SyncPage page = SyncPage.in(member.session())) {
      wrongCodes().forEach(code -> tryWrongCode(page, code));
      page.tryCode(server.address(), "One", TWELVE);
      page.waitForProblem("This server knows no group with this code");
      page.tryWords(server.address(), "One", TEN);
      page.waitForProblem("There is nothing under these words");
      page.tryWords(server.address(), "One", TWELVE);
      page.waitForProblem("These are not the ten words");
    }
    assertThat(member.popup().storage().path("sync").asText()).isEmpty();
  }

  private static void tryWrongCode(SyncPage page, String code) {
    page.tryCode(server.address(), "One", code);
    page.waitForProblem("The code is not right");
  }

  @Test
  void aDeviceMovesToAnotherServerAndAnotherFollows() {
    String code;
    try (SyncPage page = SyncPage.in(member.session())) {
      code = page.create(server.address(), "One");
      move(page, second, code);
      page.waitForDevices("One");
      move(page, server, code);
      page.waitForShown("#on");
    }
    assertThat(member.popup().storage().path("sync").asText()).contains(server.address());
    assertThat(member.popup().storage().path("sync-draft").asText()).isEmpty();
  }

  private static void move(SyncPage page, SyncServer to, String code) {
    page.pressFolded("#move");
    page.waitForShown("#moving");
    page.ask(to.address());
    page.fill("#join-words", code);
    page.click("#joining [type=submit]");
    page.waitForShown("#on");
  }

  @Test
  void leavingTakesTheDeviceOutAndKeepsWhatItHasSeen() {
    member.visit(Scenario.keyed());
    member.popup().waitFor(Member.AI, "on");
    String code;
    try (SyncPage page = SyncPage.in(member.session())) {
      code = page.create(server.address(), "One");
      page.waitForDevices("One");
      page.pressFolded("#leave");
      page.waitForShown("#off");
      page.joinWithCode(server.address(), "Again", code);
      page.waitForDevices("Again");
    }
    assertThat(member.popup().state(Member.AI)).isEqualTo("on");
  }

  @Test
  void theRecoveryCodeIsAskedForBeforeAnythingIsMade() {
    try (SyncPage page = SyncPage.in(member.session())) {
      page.ask(server.address());
      page.click("#draw button");
      page.waitForShown("#recovery");
      page.click("#recovery-kept");
      page.fill("#check-words", "zoo zoo");
      page.click("#check [type=submit]");
      page.waitForProblem("These are not the two words");
      assertThat(page.isShown("#recovery-words")).isFalse();
    }
    String stored = member.popup().storage().toString();
    assertThat(Arrays.asList("sync", "sync-draft")).noneMatch(stored::contains);
  }

  @Test
  void aSetUpThatWasInterruptedIsFinishedLaterOrGivenUp() {
    try (SyncServer shaky = SyncServer.start(folder.resolve("shaky-" + member));
        SyncPage otherTab = SyncPage.in(member.session())) {
      interrupt(shaky);
      otherTab.waitForShown("#resuming");
      assertThat(otherTab.isShown("#off")).isFalse();
      try (SyncPage page = SyncPage.in(member.session())) {
        page.waitForShown("#resuming");
        assertThat(page.isShown("#off")).isFalse();
        Axe.assertFine(page.tab());
        page.click("#resume-stop");
        page.waitForShown("#off");
      }
      otherTab.waitForShown("#off");
      assertThat(member.popup().storage().path("sync-draft").asText()).isEmpty();
      shaky.startAgain();
      interrupt(shaky);
      try (SyncPage page = SyncPage.in(member.session())) {
        page.waitForProblem("The server does not answer");
        shaky.startAgain();
        page.click("#resume-again");
        page.waitForDevices("One");
      }
    }
  }

  /** A server that goes away after it was asked what it is. */
  private void interrupt(SyncServer server) {
    try (SyncPage page = SyncPage.in(member.session())) {
      page.tryCreate(server.address(), "One", server::stop);
      page.waitForProblem("The server does not answer");
    }
  }
}
