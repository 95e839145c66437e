// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser.chromium;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * The errors in a tab's console. It has a protocol session of its own, opened only where they are
 * asked for, because telling of them costs the page time.
 */
final class ChromiumConsole {
  private final Page page;
  private final List<String> errors = new ArrayList<>();

  private ChromiumConsole(Page page) {
    this.page = page;
  }

  /** Opens the console; the browser tells first what was in it before. */
  static ChromiumConsole of(Page page) {
    ChromiumConsole console = new ChromiumConsole(page);
    CDPSession session = page.context().newCDPSession(page);
    session.on("Runtime.exceptionThrown", console::thrown);
    session.on("Runtime.consoleAPICalled", console::called);
    session.on("Log.entryAdded", console::logged);
    session.send("Runtime.enable");
    session.send("Log.enable");
    return console;
  }

  /** Returns the errors so far; events come in while the browser answers something else. */
  List<String> errors() {
    page.evaluate("0");
    return List.copyOf(errors);
  }

  private void thrown(JsonObject event) {
    errors.add(event.getAsJsonObject("exceptionDetails").toString());
  }

  private void called(JsonObject event) {
    if (event.get("type").getAsString().equals("error")) {
      errors.add(event.get("args").toString());
    }
  }

  private void logged(JsonObject event) {
    JsonObject entry = event.getAsJsonObject("entry");
    if (entry.get("level").getAsString().equals("error")) {
      errors.add(entry.toString());
    }
  }
}
