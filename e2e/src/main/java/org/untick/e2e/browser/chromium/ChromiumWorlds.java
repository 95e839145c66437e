// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser.chromium;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.untick.e2e.browser.BrowserException;

/** The worlds in which extensions' content scripts run, beside the page's own. */
public final class ChromiumWorlds {
  private final CDPSession session;
  private final Map<String, Integer> contexts = new HashMap<>();

  private ChromiumWorlds(CDPSession session) {
    this.session = session;
  }

  static ChromiumWorlds of(Page page) {
    ChromiumWorlds worlds = new ChromiumWorlds(page.context().newCDPSession(page));
    worlds.session.on("Runtime.executionContextCreated", worlds::created);
    worlds.session.send("Runtime.enable");
    return worlds;
  }

  private void created(JsonObject event) {
    JsonObject context = event.getAsJsonObject("context");
    contexts.put(context.get("origin").getAsString(), context.get("id").getAsInt());
  }

  /** Runs a script where the content script of the extension at this origin runs, in the tab. */
  public void evaluate(String origin, String script) {
    session.send("Runtime.disable");
    contexts.clear();
    session.send("Runtime.enable");
    Integer context = contexts.get(origin);
    if (context == null) {
      throw new BrowserException("No content script of " + origin + " runs here");
    }
    new Cdp(session).send("Runtime.evaluate", Map.of("expression", script, "contextId", context));
    session.send("Runtime.disable");
  }
}
