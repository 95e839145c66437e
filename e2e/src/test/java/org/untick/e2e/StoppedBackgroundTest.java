// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.untick.e2e.Member.AI;
import static org.untick.e2e.Member.AI_KEY;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.untick.e2e.browser.BrowserKind;
import org.untick.e2e.browser.Waiting;
import org.untick.e2e.browser.chromium.ChromiumSession;
import org.untick.e2e.page.SyncPage;
import org.untick.e2e.standin.Scenario;
import org.untick.e2e.standin.SiteMap;

/** Chromium stops the background whenever it likes, in the middle of whatever it does. */
class StoppedBackgroundTest {

  private static final Scenario ANA = Scenario.keyed().account("ana");
  private static final int TIMES = 8;
  private static final Duration LATER = Duration.ofMillis(70);

  @TempDir Path folder;

  @Test
  void whatWasSeenIsKeptAndArrivesWhereverInARoundTheBackgroundIsStopped() {
    try (SyncServer server = SyncServer.start(folder.resolve("data"));
        Member one = Member.in(BrowserKind.CHROMIUM);
        Member two = Member.in(BrowserKind.CHROMIUM)) {
      one.visit(ANA);
      one.popup().waitFor(AI, "on");
      two.visit(ANA);
      two.popup().waitFor(AI, "on");
      comeTogether(server, one, two);
      for (int i = 0; i < TIMES; i++) {
        String state = i % 2 == 0 ? "off" : "on";
        one.site().change(AI_KEY, i % 2 != 0);
        Member.go(one.tab(), SiteMap.path(AI));
        one.popup().waitForStatus(AI + " " + state);
        Waiting.pause(LATER.multipliedBy(i));
        ((ChromiumSession) one.session()).stopBackground();
      }
      one.popup().tab().bringToFront();
      one.popup().waitFor(AI, "on");
      Member.go(one.tab(), SiteMap.path("ads-age"));
      two.popup().tab().bringToFront();
      two.popup().waitFor("ads-age", "on");
      assertThat(two.popup().text("ads-age")).contains("Seen on the device One on ");
      assertThat(one.popup().isShown("#sync-state [data-sync=problem]")).isFalse();
    }
  }

  private static void comeTogether(SyncServer server, Member one, Member two) {
    try (SyncPage first = SyncPage.in(one.session())) {
      String code = first.create(server.address(), "One");
      try (SyncPage second = SyncPage.in(two.session())) {
        second.joinWithCode(server.address(), "Two", code);
      }
      first.waitForDevices("One", "Two");
    }
  }
}
