// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser.chromium;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.untick.e2e.browser.BrowserException;

/**
 * What Chromium writes down of its own work while something runs: which script ran when, and how
 * long its thread was at it. Only what the benchmark reads is asked for, as every event costs time.
 */
public final class ChromiumTrace {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> CATEGORIES =
      List.of("-*", "devtools.timeline", "blink.user_timing", "v8.execute", "toplevel");

  private final Browser browser;

  private ChromiumTrace(Browser browser) {
    this.browser = browser;
  }

  static ChromiumTrace start(Page page) {
    Browser browser = page.context().browser();
    try {
      browser.startTracing(
          null, new Browser.StartTracingOptions().setCategories(CATEGORIES).setScreenshots(false));
      return new ChromiumTrace(browser);
    } catch (PlaywrightException e) {
      throw new BrowserException("Cannot trace: " + e.getMessage(), e);
    }
  }

  /** Ends the trace and returns its events, as the browser tells them: in no order. */
  public JsonNode stop() {
    try {
      return JSON.readTree(browser.stopTracing()).path("traceEvents");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the browser's trace", e);
    }
  }
}
