// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BrowserOptionsTest {
  private static final Duration SOON = Duration.ofSeconds(5);

  @ParameterizedTest
  @EnumSource(BrowserKind.class)
  void thePageSeesWhatTheUserPrefers(BrowserKind kind) {
    LaunchOptions options =
        LaunchOptions.plain()
            .withLocale("fr")
            .withDark(true)
            .withReducedMotion(true)
            .withSize(900, 600)
            .withDeviceScaleFactor(2);
    try (BrowserSession session = BrowserSession.launch(kind, options)) {
      Tab tab = session.tab();
      assertThat(matches(tab, "(prefers-color-scheme: dark)")).isTrue();
      assertThat(matches(tab, "(prefers-reduced-motion: reduce)")).isTrue();
      assertThat(tab.evaluate("navigator.language").asText()).isEqualTo("fr");
      assertThat(tab.evaluate("[innerWidth, innerHeight, devicePixelRatio]"))
          .hasToString("[900,600,2]");
    }
  }

  @ParameterizedTest
  @EnumSource(BrowserKind.class)
  void thePageSeesForcedColours(BrowserKind kind) {
    LaunchOptions options = LaunchOptions.plain().withForcedColors(true);
    try (BrowserSession session = BrowserSession.launch(kind, options)) {
      assertThat(matches(session.tab(), "(forced-colors: active)")).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(BrowserKind.class)
  void thePageOfAnExtensionSpeaksTheUsersLanguage(BrowserKind kind) {
    LaunchOptions french =
        LaunchOptions.plain().withExtension(BrowserSessionTest.PROBE).withLocale("fr");
    try (BrowserSession session = BrowserSession.launch(kind, french)) {
      Tab popup = session.extensionPage("popup.html");
      assertThat(popup.evaluate("document.querySelector('.name').textContent").asText())
          .isEqualTo("Sonde");
    }
  }

  @ParameterizedTest
  @EnumSource(BrowserKind.class)
  void anUnloadedExtensionLeavesPagesCleanAndMarksNoFurtherOne(BrowserKind kind) throws Exception {
    try (ProbeSite site = ProbeSite.start();
        BrowserSession session =
            BrowserSession.launch(kind, LaunchOptions.of(BrowserSessionTest.PROBE, site.port()))) {
      Tab tab = session.tab();
      tab.open("https://www.linkedin.com/one");
      tab.waitUntil("the page is marked", SOON, () -> tab.hostElements() == 1);
      session.unloadExtension();
      tab.waitUntil("the page is clean again", SOON, () -> tab.hostElements() == 0);
      tab.open("https://www.linkedin.com/two");
      Waiting.pause(Duration.ofMillis(500));
      assertThat(tab.hostElements()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(BrowserKind.class)
  void nothingIsLeftOfAClosedBrowser(BrowserKind kind) throws Exception {
    List<Path> before = profiles();
    long processes = ProcessHandle.current().descendants().count();
    BrowserSession session = BrowserSession.launch(kind, LaunchOptions.plain());
    assertThat(profiles()).hasSize(before.size() + 1);
    session.close();
    session.close();
    assertThat(profiles()).isEqualTo(before);
    assertThat(ProcessHandle.current().descendants().count()).isEqualTo(processes);
  }

  @ParameterizedTest
  @EnumSource(BrowserKind.class)
  void anExtensionThatIsNotBuiltIsTold(BrowserKind kind, @TempDir Path empty) throws Exception {
    List<Path> before = profiles();
    LaunchOptions options = LaunchOptions.plain().withExtension(empty);
    assertThatThrownBy(() -> BrowserSession.launch(kind, options))
        .isInstanceOf(BrowserException.class)
        .hasMessageContaining("build it first");
    assertThat(profiles()).isEqualTo(before);
  }

  private static boolean matches(Tab tab, String query) {
    return tab.evaluate("matchMedia('" + query + "').matches").asBoolean();
  }

  private static List<Path> profiles() throws Exception {
    String own = "untick-" + ProcessHandle.current().pid() + "-";
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files.filter(file -> file.getFileName().toString().startsWith(own)).sorted().toList();
    }
  }
}
