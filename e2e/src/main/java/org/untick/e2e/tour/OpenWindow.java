// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.tour;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.untick.e2e.browser.BrowserKind;
import org.untick.e2e.browser.BrowserSession;
import org.untick.e2e.browser.LaunchOptions;
import org.untick.e2e.browser.Waiting;
import org.untick.e2e.standin.Scenario;
import org.untick.e2e.standin.SiteMap;
import org.untick.e2e.standin.StandIn;

/** Opens a window on the stand-in's pages and leaves it to whoever sits before it. */
final class OpenWindow {
  private static final String SITE = "https://www.linkedin.com";
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final TourOptions options;
  private final StandIn standIn;
  private final PrintStream out;

  OpenWindow(TourOptions options, StandIn standIn, PrintStream out) {
    this.options = options;
    this.standIn = standIn;
    this.out = out;
  }

  /** Opens it, and returns when it has been closed. */
  void stayOpen() {
    BrowserKind kind = options.browsers().get(0);
    standIn.play(Scenario.keyed().account("ana"));
    LaunchOptions launch =
        options.launch(kind, standIn.port()).withHeadless(false).withLocale(locale());
    try (BrowserSession session = BrowserSession.launch(kind, launch);
        BrowserSession second = BrowserSession.launch(kind, launch)) {
      if (!options.server().isEmpty()) {
        new InSync(options, standIn).comeTogether(session, second);
      }
      openPages(session);
      out.println(explanation(kind));
      waitWhileOpen(kind);
    }
  }

  private static String locale() {
    return Locale.getDefault().getLanguage().equals("fr") ? "fr" : "en";
  }

  private static void openPages(BrowserSession session) {
    session.extensionPage("popup.html");
    session.newTab().open(SITE + "/mypreferences/d/categories/ads");
    session.tab().open(SITE + SiteMap.path(Stops.AI));
    session.tab().bringToFront();
  }

  private static String explanation(BrowserKind kind) {
    return """
        %s is open twice, each in a profile of its own with Untick in it, on the stand-in for
        LinkedIn: two devices of one person, in sync. Turn the switch off in one window, watch its
        mark, and see it come in the popup of the other. The other tabs show a list of settings and
        what the toolbar button opens. The browser calls the pages insecure because their certificate
        is the stand-in's own. Close both windows, or press Ctrl-C here, to end.\
        """
        .formatted(Names.of(kind));
  }

  /** The browser is a process below this one; it ends with its last window. */
  private static void waitWhileOpen(BrowserKind kind) {
    while (running(kind)) {
      Waiting.pause(PAUSE);
    }
  }

  private static boolean running(BrowserKind kind) {
    return ProcessHandle.current().descendants().anyMatch(process -> isBrowser(process, kind));
  }

  /** Known by its program, or by its profile folder where the program goes by another name. */
  private static boolean isBrowser(ProcessHandle process, BrowserKind kind) {
    String name = Names.id(kind);
    ProcessHandle.Info info = process.info();
    return info.command().stream().anyMatch(command -> command.contains(name))
        || Stream.of(info.arguments().orElse(new String[0]))
            .anyMatch(argument -> argument.contains("untick-" + name + "-"));
  }
}
