// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(BrowserKind.class)
class BrowserSessionTest {
  static final Path PROBE = Path.of("src/test/resources/probe-extension");
  private static final String LINKEDIN = "https://www.linkedin.com";
  private static final Duration SOON = Duration.ofSeconds(5);

  private static ProbeSite site;
  private static BrowserSession session;

  @Parameter BrowserKind kind;

  @BeforeAll
  static void startSite() throws Exception {
    site = ProbeSite.start();
  }

  @AfterAll
  static void stopSite() {
    site.close();
  }

  @BeforeParameterizedClassInvocation
  static void launch(BrowserKind kind) {
    session = BrowserSession.launch(kind, LaunchOptions.of(PROBE, site.port()));
  }

  @AfterParameterizedClassInvocation
  static void close() {
    session.close();
  }

  @Test
  void tellsItsVersion() {
    assertThat(session.version()).matches("\\d+\\.\\d.*");
    assertThat(session.kind()).isEqualTo(kind);
  }

  /** As a page of ours is when it hands over to another. */
  @Test
  void aTabCanBeClosedWhileItsPageGivesWayToAnother() {
    int before = session.tabs().size();
    for (int i = 0; i < 20; i++) {
      Tab tab = session.newTab();
      tab.open(LINKEDIN + "/one");
      tab.evaluate("void setTimeout(() => location.reload(), 5)");
      tab.close();
    }
    tabsAreLeft(before);
  }

  private static void tabsAreLeft(int number) {
    session.tab().waitUntil("they are gone", SOON, () -> session.tabs().size() == number);
  }

  @Test
  void marksAreReadFromTheClosedRoot() {
    Tab tab = openMarked("/one");
    assertThat(tab.hostElements()).isOne();
    assertThat(tab.marks()).extracting(Mark::part).containsExactly("ring", "callout");
    Mark ring = tab.marks().get(0);
    assertThat(ring.setting()).isEqualTo("x");
    assertThat(ring.state()).isEqualTo("on");
    assertThat(ring.rect()).isEqualTo(new Rect(100, 120, 80, 40));
    assertThat(ring.visible()).isTrue();
    assertThat(tab.marks().get(1).text()).contains("Marked");
  }

  @Test
  void hostsAreFoundInFramesUnderDeepTreesAndWhenEmpty() {
    Tab tab = openMarked("/nested");
    tab.evaluate(
        """
        (() => {
          let deep = document.body.appendChild(document.createElement('p'));
          deep.hidden = true;
          for (let i = 0; i < 10000; i++) deep = deep.appendChild(document.createElement('p'));
          const frame = frames[0].document;
          const host = frame.body.appendChild(frame.createElement('div'));
          host.attachShadow({mode: 'closed'}).innerHTML = '<p data-part=ring>In a frame</p>';
          document.body.appendChild(document.createElement('div')).attachShadow({mode: 'closed'});
          document.body.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
        })()""");
    assertThat(tab.hostElements()).isEqualTo(3);
    assertThat(tab.marks()).extracting(Mark::text).contains("In a frame");
  }

  @Test
  void aFunctionMayBeCalledWithTheClosedRoot() {
    Tab tab = openMarked("/one");
    assertThat(tab.shadowEvaluate("async root => getComputedStyle(root.children[1]).position"))
        .hasToString("\"fixed\"");
    assertThat(tab.evaluate("[...document.querySelectorAll('div')].some(e => e.shadowRoot)"))
        .hasToString("false");
  }

  @Test
  void aClickInsideAMarkIsTrusted() {
    Tab tab = openMarked("/one");
    tab.clickInMark("button");
    assertThat(tab.marks().get(1).attributes()).containsEntry("data-trusted", "true");
  }

  @Test
  void aClickIsTrustedAndScrollsIntoView() {
    Tab tab = openMarked("/one");
    tab.click("#a");
    tab.click("#low");
    assertThat(text(tab, "#a")).isEqualTo("true 1");
    assertThat(text(tab, "#low")).isEqualTo("true 1");
    assertThat(tab.evaluate("scrollY > 1000").asBoolean()).isTrue();
  }

  @Test
  void aClickReachesIntoFramesAndOpenRoots() {
    Tab tab = openMarked("/nested");
    tab.click("iframe >>> button");
    tab.click("open-host >>> button");
    assertThat(tab.evaluate("frames[0].document.querySelector('button').textContent").asText())
        .isEqualTo("true 1");
    assertThat(tab.evaluate("document.querySelector('open-host').shadowRoot.textContent").asText())
        .isEqualTo("true 1");
  }

  @Test
  void keysAreTrustedAndMayHaveModifiers() {
    Tab tab = openMarked("/one");
    tab.evaluate(
        """
        (() => { window.keys = []; document.querySelector('#a').focus();
          document.addEventListener('keydown', e =>
            e.key !== 'Shift' && keys.push([e.isTrusted, e.shiftKey, e.key].join())); })()""");
    List.of("Escape", "Space", "x", "Shift+Tab").forEach(tab::press);
    assertThat(tab.evaluate("keys"))
        .hasToString("[\"true,false,Escape\",\"true,false, \",\"true,false,x\",\"true,true,Tab\"]");
    assertThat(text(tab, "#a")).startsWith("true");
  }

  @Test
  void theWheelScrollsAndTheViewportResizes() {
    Tab tab = openMarked("/one");
    tab.scroll(0, 400);
    tab.waitUntil("the page has scrolled", SOON, () -> tab.evaluate("scrollY").asInt() == 400);
    tab.resize(700, 500);
    assertThat(tab.evaluate("[innerWidth, innerHeight]")).hasToString("[700,500]");
    tab.resize(1280, 800);
  }

  @Test
  void historyGoesBackAndForward() {
    Tab tab = openMarked("/one");
    tab.open(LINKEDIN + "/two");
    tab.evaluate("history.pushState({}, '', '/two#pushed')");
    tab.back();
    assertThat(tab.url()).isEqualTo(LINKEDIN + "/two");
    tab.back();
    assertThat(tab.url()).isEqualTo(LINKEDIN + "/one");
    tab.forward();
    assertThat(tab.url()).isEqualTo(LINKEDIN + "/two");
    tab.reload();
    assertThat(tab.evaluate("document.title").asText()).isEqualTo("Two");
  }

  @Test
  void redirectsAreFollowed() {
    Tab tab = session.tab();
    tab.open(LINKEDIN + "/redirect");
    assertThat(tab.url()).isEqualTo(LINKEDIN + "/one");
    tab.open(LINKEDIN + "/script-redirect");
    tab.waitUntil("the script has moved on", SOON, () -> tab.url().endsWith("/two"));
  }

  @Test
  void errorsInThePageAreTold() {
    Tab tab = openMarked("/one");
    assertThatThrownBy(() -> tab.evaluate("Promise.reject(new Error('no such luck'))"))
        .isInstanceOf(BrowserException.class)
        .hasMessageContaining("no such luck");
    assertThatThrownBy(() -> tab.waitUntil("pigs fly", Duration.ofMillis(60), () -> false))
        .hasMessage("Timed out after 0.06 s waiting until pigs fly");
  }

  @Test
  void errorsInTheConsoleAreTold() {
    Tab tab = openMarked("/one");
    assertThat(tab.errors()).noneMatch(text -> text.contains("lost for good"));
    tab.evaluate("void setTimeout(() => { throw new Error('lost for good'); })");
    tab.waitUntil(
        "the error is told",
        SOON,
        () -> tab.errors().stream().anyMatch(text -> text.contains("lost for good")));
  }

  @Test
  void theExtensionsPopupIsReadable() {
    try (Tab popup = session.extensionPage("popup.html")) {
      assertThat(popup.url()).isEqualTo(session.extensionBaseUrl() + "popup.html");
      assertThat(popup.evaluate("document.querySelectorAll('[data-setting][data-state]').length"))
          .hasToString("2");
      assertThat(text(popup, ".name")).isEqualTo("Probe");
    }
  }

  @Test
  void aScreenshotIsAPngOfTheViewport(@TempDir Path folder) throws Exception {
    Tab tab = openMarked("/one");
    Path file = new Capture(folder).save(tab, "states/one");
    var image = javax.imageio.ImageIO.read(file.toFile());
    assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1280, 800);
  }

  @Test
  void severalTabsAreIndependent() {
    Tab tab = openMarked("/one");
    try (Tab other = session.newTab()) {
      other.open(LINKEDIN + "/two");
      other.waitUntil("the page is marked", SOON, () -> other.hostElements() == 1);
      assertThat(tab.url()).endsWith("/one");
    }
    tab.bringToFront();
    String visible = "document.visibilityState === 'visible'";
    tab.waitUntil("it is in front", SOON, () -> tab.evaluate(visible).asBoolean());
  }

  private static Tab openMarked(String path) {
    Tab tab = session.tab();
    tab.open(LINKEDIN + path);
    tab.waitUntil("the page is marked", SOON, () -> tab.marks().size() == 2);
    return tab;
  }

  private static String text(Tab tab, String css) {
    return tab.evaluate("document.querySelector('" + css + "').textContent").asText();
  }
}
