// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser.firefox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.untick.e2e.browser.AbstractTab;
import org.untick.e2e.browser.BrowserException;
import org.untick.e2e.browser.ClosedRoot;

/** A tab of Firefox. */
final class FirefoxTab extends AbstractTab {
  private final Bidi bidi;
  private final String context;
  private final BidiScript script;
  private final BidiInput input;

  FirefoxTab(Bidi bidi, String context) {
    this.bidi = bidi;
    this.context = context;
    this.script = new BidiScript(bidi);
    this.input = new BidiInput(bidi, context);
  }

  /**
   * Extension pages load in another process, and Firefox answers no navigation that waits for them:
   * all pages are navigated to without waiting, and then asked.
   */
  @Override
  public void open(String url) {
    boolean ours = url.startsWith("moz-extension:");
    try {
      send("browsingContext.navigate", Map.of("url", url, "wait", ours ? "none" : "complete"));
    } catch (BrowserException e) {
      if (!isRedirect(e)) {
        throw e;
      }
    }
    waitUntil(
        url + " has loaded", PATIENCE, () -> !(ours && url().equals("about:blank")) && loaded());
    new FirefoxWindow(bidi).focusPage();
  }

  /** A script's redirect before the load event ends the first navigation with an error. */
  private static boolean isRedirect(BrowserException e) {
    return e.getMessage().contains("NS_BINDING_ABORTED")
        || e.getMessage().contains("navigation canceled");
  }

  @Override
  protected void traverse(int delta) {
    try {
      send("browsingContext.traverseHistory", Map.of("delta", delta));
    } catch (BrowserException e) {
      throw new BrowserException("There is no page " + delta + " from this one", e);
    }
  }

  @Override
  public void reload() {
    send("browsingContext.reload", Map.of("wait", "complete"));
  }

  @Override
  protected String evaluateText(String expression) {
    return script.evaluate(context, expression);
  }

  @Override
  protected List<ClosedRoot> closedRoots() {
    List<ClosedRoot> roots = new ArrayList<>();
    JsonNode tree = bidi.send("browsingContext.getTree", Map.of("root", context));
    addRoots(tree.get("contexts"), roots);
    return roots;
  }

  private void addRoots(JsonNode contexts, List<ClosedRoot> roots) {
    for (JsonNode each : contexts) {
      roots.addAll(script.closedRoots(each.get("context").asText()));
      addRoots(each.path("children"), roots);
    }
  }

  @Override
  public void clickAt(double x, double y) {
    input.click(x, y);
  }

  @Override
  public void press(String key) {
    input.press(key);
  }

  @Override
  public void scroll(int dx, int dy) {
    JsonNode middle = evaluate("[innerWidth / 2, innerHeight / 2]");
    input.wheel(middle.get(0).asInt(), middle.get(1).asInt(), dx, dy);
  }

  @Override
  public void resize(int width, int height) {
    send(
        "browsingContext.setViewport",
        Map.of("viewport", Map.of("width", width, "height", height)));
  }

  @Override
  public List<String> errors() {
    return new FirefoxWindow(bidi).errors();
  }

  @Override
  public byte[] screenshot() {
    JsonNode picture = send("browsingContext.captureScreenshot", Map.of("origin", "viewport"));
    return Base64.getDecoder().decode(picture.get("data").asText());
  }

  @Override
  public void bringToFront() {
    send("browsingContext.activate", Map.of());
    new FirefoxWindow(bidi).focusPage();
  }

  @Override
  public void close() {
    send("browsingContext.close", Map.of());
  }

  private JsonNode send(String method, Map<String, ?> parameters) {
    Map<String, Object> all = new java.util.HashMap<>(parameters);
    all.put("context", context);
    return bidi.send(method, all);
  }
}
