// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.untick.e2e.browser.BrowserKind;
import org.untick.e2e.browser.BrowserSession;
import org.untick.e2e.browser.LaunchOptions;
import org.untick.e2e.browser.Tab;
import org.untick.e2e.standin.NamedScenario;
import org.untick.e2e.standin.Scenario;
import org.untick.e2e.standin.SiteMap;
import org.untick.e2e.standin.StandIn;

/** A LinkedIn member with Untick in the browser: a tab in front, and the popup open behind it. */
final class Member implements AutoCloseable {

  /** The setting that most tests are about. */
  static final String AI = "generative-ai-training";

  /** What the site calls it. */
  static final String AI_KEY = "allowDataForGenerativeAI";

  private static final String LINKEDIN = "https://www.linkedin.com";
  private static final String BUILT = System.getProperty("untick.extension", "../extension/target");

  private final StandIn site;
  private final BrowserSession session;
  private final Popup popup;

  private Member(StandIn site, BrowserSession session) {
    this.site = site;
    this.session = session;
    this.popup = new Popup(session.extensionPage("popup.html"));
    tab().bringToFront();
  }

  /** A member in a fresh browser of the given kind. */
  static Member in(BrowserKind kind) {
    return in(kind, LaunchOptions.plain());
  }

  /** A member in a fresh browser started as told, apart from extension and site. */
  static Member in(BrowserKind kind, LaunchOptions options) {
    StandIn site = StandIn.start();
    try {
      LaunchOptions all = options.withExtension(extension(kind)).withLinkedInPort(site.port());
      return new Member(site, BrowserSession.launch(kind, all));
    } catch (RuntimeException e) {
      site.close();
      throw e;
    }
  }

  private static Path extension(BrowserKind kind) {
    return Path.of(BUILT, kind == BrowserKind.CHROMIUM ? "chrome" : "firefox");
  }

  /** Firefox's archive of the extension, which can be installed for good. */
  static Path archive() {
    try (Stream<Path> built = Files.list(Path.of(BUILT).toAbsolutePath().normalize())) {
      return built
          .filter(file -> file.toString().matches(".*firefox.*zip"))
          .findAny()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same member after the browser was started again with the tabs that were open. */
  Member restarted() {
    return new Member(site, session.restart());
  }

  /** Leaves LinkedIn in the first tab, and forgets everything seen so far. */
  void startAfresh() {
    tab().open("about:blank");
    tab().bringToFront();
    popup.forgetEverything();
  }

  /** The first tab. */
  Tab tab() {
    return session.tab();
  }

  /** Opens the page of the generative-AI setting in the first tab, as a scenario has it. */
  Tab visit(Scenario scenario) {
    return visit(scenario, SiteMap.path(AI));
  }

  /** Opens a path in the first tab, as a scenario has it. */
  Tab visit(Scenario scenario, String path) {
    site.play(scenario);
    return go(tab(), path);
  }

  /** Opens the path of a named scenario in a tab, in front. */
  Tab visit(Tab tab, NamedScenario scenario) {
    site.play(scenario.scenario());
    tab.bringToFront();
    return go(tab, scenario.path());
  }

  /** Opens a path; whatever was playing goes on. */
  static Tab go(Tab tab, String path) {
    tab.open(LINKEDIN + path);
    return tab;
  }

  StandIn site() {
    return site;
  }

  BrowserSession session() {
    return session;
  }

  Popup popup() {
    return popup;
  }

  @Override
  public void close() {
    session.close();
    site.close();
  }

  /** The browser, for the names of tests. */
  @Override
  public String toString() {
    return session.kind().name();
  }
}
