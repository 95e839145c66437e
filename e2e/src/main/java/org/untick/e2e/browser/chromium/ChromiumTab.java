// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser.chromium;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import java.util.List;
import java.util.Map;
import org.untick.e2e.browser.AbstractTab;
import org.untick.e2e.browser.BrowserException;
import org.untick.e2e.browser.ClosedRoot;

/**
 * A tab of Chromium. Playwright gives input, navigation and pictures; scripts and closed shadow
 * roots go over the DevTools Protocol itself, which a page's Content-Security-Policy does not bind.
 */
final class ChromiumTab extends AbstractTab {
  private static final int ATTEMPTS_TO_CLOSE = 5;
  private static final int MILLIS_TO_CLOSE = 2_000;

  private final Page page;
  private final Cdp cdp;
  private ChromiumConsole console;

  ChromiumTab(Page page) {
    this.page = page;
    this.cdp = new Cdp(page.context().newCDPSession(page));
  }

  @Override
  public void open(String url) {
    try {
      page.navigate(url);
    } catch (PlaywrightException e) {
      if (!isRedirect(e)) {
        throw new BrowserException("Cannot open " + url + ": " + e.getMessage(), e);
      }
      waitUntil("the page behind " + url + " has loaded", PATIENCE, this::loaded);
    }
  }

  /** A script's redirect before the load event ends the first navigation with an error. */
  private static boolean isRedirect(PlaywrightException e) {
    return e.getMessage().contains("interrupted by another navigation")
        || e.getMessage().contains("net::ERR_ABORTED");
  }

  @Override
  protected void traverse(int delta) {
    evaluateText("(history.go(" + delta + "), '')");
  }

  @Override
  public void reload() {
    page.reload();
  }

  @Override
  protected String evaluateText(String expression) {
    return cdp.evaluate(expression);
  }

  @Override
  protected List<? extends ClosedRoot> closedRoots() {
    return FlatDocument.closedRootsOnBareHosts(cdp).stream()
        .map(id -> (ClosedRoot) function -> cdp.call(function, resolve(id)))
        .toList();
  }

  private String resolve(int backendNodeId) {
    return cdp.send("DOM.resolveNode", Map.of("backendNodeId", backendNodeId))
        .path("object")
        .path("objectId")
        .asText();
  }

  @Override
  public void clickAt(double x, double y) {
    page.mouse().click(x, y);
  }

  @Override
  public void press(String key) {
    page.keyboard().press(key);
  }

  @Override
  public void scroll(int dx, int dy) {
    JsonNode middle = evaluate("[innerWidth / 2, innerHeight / 2]");
    page.mouse().move(middle.get(0).asDouble(), middle.get(1).asDouble());
    page.mouse().wheel(dx, dy);
  }

  @Override
  public void resize(int width, int height) {
    page.setViewportSize(width, height);
  }

  @Override
  public List<String> errors() {
    if (console == null) {
      console = ChromiumConsole.of(page);
    }
    return console.errors();
  }

  @Override
  public byte[] screenshot() {
    return page.screenshot();
  }

  @Override
  public void bringToFront() {
    page.bringToFront();
  }

  /**
   * Chromium may forget to close a page that is just being replaced by another, and Playwright's
   * own {@code close} would wait for that for ever (its issue 42366): it is told again.
   */
  @Override
  public void close() {
    for (int i = 0; i < ATTEMPTS_TO_CLOSE; i++) {
      if (page.isClosed() || closesSoon()) {
        return;
      }
    }
    throw new BrowserException("A page does not close: " + page.url());
  }

  private boolean closesSoon() {
    var soon = new Page.WaitForCloseOptions().setTimeout(MILLIS_TO_CLOSE);
    var withoutWaiting = new Page.CloseOptions().setRunBeforeUnload(true);
    try {
      page.waitForClose(soon, () -> page.close(withoutWaiting));
      return true;
    } catch (TimeoutError e) {
      return false;
    }
  }
}
