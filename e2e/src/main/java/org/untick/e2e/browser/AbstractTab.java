// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** What both browsers' tabs have in common: everything that can be said in JavaScript. */
public abstract class AbstractTab implements Tab {
  /** How long pages and elements are waited for. */
  protected static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Duration ELEMENT_PATIENCE = Duration.ofSeconds(5);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Creates the tab. */
  protected AbstractTab() {}

  /**
   * Computes an expression in the page's main world.
   *
   * @param expression yields a string, or a promise of one
   * @return that string
   * @throws BrowserException with the page's error text
   */
  protected abstract String evaluateText(String expression);

  /**
   * Returns all closed shadow roots on hosts without attributes and children, in document order.
   */
  protected abstract List<? extends ClosedRoot> closedRoots();

  /** Moves through the tab's history without waiting. */
  protected abstract void traverse(int delta);

  @Override
  public final JsonNode evaluate(String expression) {
    return parse(evaluateText(InPage.toJson(expression)));
  }

  @Override
  public final String url() {
    return evaluate("location.href").asText();
  }

  @Override
  public final void back() {
    traverseAndWait(-1);
  }

  @Override
  public final void forward() {
    traverseAndWait(1);
  }

  private void traverseAndWait(int delta) {
    String before = evaluate(InPage.ENTRY).asText();
    traverse(delta);
    waitUntil(
        "the page " + (delta < 0 ? "before" : "after") + " this one is there",
        PATIENCE,
        () -> !evaluate(InPage.ENTRY).asText().equals(before) && loaded());
  }

  /** Says whether the document has loaded. */
  protected final boolean loaded() {
    return evaluate(InPage.LOADED).asBoolean();
  }

  @Override
  public final void click(String selector) {
    String expression = "(" + InPage.CENTRE + ")(document, " + quote(selector) + ")";
    clickWhenThere(selector, () -> List.of(evaluate(expression)));
  }

  @Override
  public final void clickInMark(String css) {
    String function = "root => (" + InPage.CENTRE + ")(root, " + quote(css) + ")";
    clickWhenThere("Untick's " + css, () -> ask(function));
  }

  private void clickWhenThere(String what, java.util.function.Supplier<List<JsonNode>> centres) {
    AtomicReference<JsonNode> found = new AtomicReference<>();
    waitUntil(
        what + " is there to be clicked",
        ELEMENT_PATIENCE,
        () -> {
          centres.get().stream().filter(JsonNode::isObject).findFirst().ifPresent(found::set);
          return found.get() != null;
        });
    clickAt(found.get().get("x").asDouble(), found.get().get("y").asDouble());
  }

  @Override
  public final List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (JsonNode list : ask(InPage.MARKS)) {
      marks.addAll(JSON.convertValue(list, new TypeReference<List<Mark>>() {}));
    }
    return marks;
  }

  @Override
  public final int hostElements() {
    return closedRoots().size();
  }

  @Override
  public final JsonNode shadowEvaluate(String function) {
    return ask(function).stream()
        .findFirst()
        .orElseThrow(() -> new BrowserException("No closed shadow root of Untick's in the page"));
  }

  private List<JsonNode> ask(String function) {
    String wrapped = "root => " + InPage.toJson("(" + function + "\n)(root)");
    return closedRoots().stream().map(root -> parse(root.call(wrapped))).toList();
  }

  private static String quote(String text) {
    return JSON.valueToTree(text).toString();
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new BrowserException("Not JSON: " + json, e);
    }
  }
}
