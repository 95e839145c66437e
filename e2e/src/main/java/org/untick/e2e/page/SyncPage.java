// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.untick.e2e.browser.BrowserSession;
import org.untick.e2e.browser.Tab;

/** The extension's page about syncing, open in a tab of its own. */
public final class SyncPage extends OurPage implements AutoCloseable {

  /** In place of a server's address: files are carried by hand. */
  public static final String NONE = "";

  /** Keeps the text of a saved file instead of downloading it. */
  private static final String KEEP_SAVED =
      """
      (() => {
        window.saved = '';
        URL.createObjectURL = blob => { blob.text().then(text => { saved = text; }); return '#'; };
        HTMLAnchorElement.prototype.click = () => {};
      })()""";

  private static final String CHOOSE =
      """
      (() => {
        const chosen = new DataTransfer();
        chosen.items.add(new File([%s], 'untick-status.json'));
        const field = document.querySelector('#carry-file');
        field.files = chosen.files;
        field.dispatchEvent(new Event('change'));
      })()""";

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /** Asked at once, because the one page may give way to the other meanwhile. */
  private static final String DRAWN =
      "!!document.querySelector('h1').textContent"
          + " && [...document.querySelectorAll('#off, #on, #resuming')].some(e => e.checkVisibility())";

  private SyncPage(Tab tab) {
    super(tab);
  }

  /** Opens it in a browser. */
  public static SyncPage in(BrowserSession session) {
    SyncPage page = new SyncPage(session.extensionPage("options.html"));
    page.waitUntil("the page is drawn", () -> page.tab().evaluate(DRAWN).asBoolean());
    return page;
  }

  /** Names a server, and waits until it has said what it is; {@link #NONE} for no server. */
  public void ask(String server) {
    if (server.isEmpty()) {
      pressFolded("#hand");
    } else {
      fill("#server", server);
      click("#ask button");
    }
    waitForShown("#enter");
  }

  /**
   * Starts a group on a server.
   *
   * @return the recovery code
   */
  public String create(String server, String name) {
    return create(server, name, () -> {});
  }

  /** The same, with a look at the page at each step. */
  public String create(String server, String name, Runnable look) {
    String code = tryCreate(server, name, look);
    waitForShown("#on");
    return code;
  }

  /** The same up to the last button, whatever comes of it. */
  public String tryCreate(String server, String name, Runnable look) {
    ask(server);
    fill("#name", name);
    click("#draw button");
    waitForShown("#recovery");
    look.run();
    List<String> words = texts("#recovery-words li");
    click("#recovery-kept");
    waitForShown("#check");
    look.run();
    fill("#check-words", asked(words));
    click("#check [type=submit]");
    return String.join(" ", words);
  }

  /** Those of the words that the label of the field asks for by number, in English or French. */
  private String asked(List<String> words) {
    return NUMBER
        .matcher(read("#check-label"))
        .results()
        .map(number -> words.get(Integer.parseInt(number.group()) - 1))
        .collect(Collectors.joining(" "));
  }

  /** Joins a group with its recovery code, and waits until this device is in. */
  public void joinWithCode(String server, String name, String code) {
    tryCode(server, name, code);
    waitForShown("#on");
  }

  /** Fills in a recovery code and presses the button, whatever comes of it. */
  public void tryCode(String server, String name, String code) {
    join(server, name, "#way-code", code);
  }

  /** Joins a group with ten words from another device, and waits until this one is in. */
  public void joinWithWords(String server, String name, String words) {
    tryWords(server, name, words);
    waitForShown("#on");
  }

  /** Fills in ten words and presses the button, whatever comes of it. */
  public void tryWords(String server, String name, String words) {
    join(server, name, "#way-words", words);
  }

  private void join(String server, String name, String way, String words) {
    ask(server);
    fill("#name", name);
    click(way);
    if (isShown("#this-account")) {
      click("#this-account");
    }
    fill("#join-words", words);
    click("#joining [type=submit]");
  }

  /** Lets another device in: the ten words. */
  public String letIn() {
    waitUntil("sync has begun", () -> !read("#devices").isEmpty());
    click("#let-in");
    waitForShown("#pairing");
    return String.join(" ", texts("#pairing-words li"));
  }

  /** Waits until the list of devices is that of these names, in any order. */
  public void waitForDevices(String... names) {
    List<String> expected = List.of(names).stream().sorted().toList();
    waitUntil(
        "the devices are " + expected,
        () -> texts("#devices li strong").stream().sorted().toList().equals(expected));
  }

  /** Saves a file to be carried by hand: its text. */
  public String saveFile() {
    tab().evaluate(KEEP_SAVED);
    click("#carry-save");
    waitUntil("a file is saved", () -> !tab().evaluate("saved").asText().isEmpty());
    return tab().evaluate("saved").asText();
  }

  /** Reads a file of this text, and waits until these words say what came of it. */
  public void readFile(String text, String words) {
    tab().evaluate(CHOOSE.formatted(quote(text)));
    waitToRead("main", words);
  }

  /** Removes another device, which takes the recovery code. */
  public void remove(String name, String code) {
    int at = texts("#devices li strong").indexOf(name) + 1;
    click("#devices li:nth-child(" + at + ") button");
    confirm(code);
  }

  /** Types the recovery code where it is asked for. */
  public void confirm(String code) {
    waitForShown("#confirm");
    fill("#confirm-words", code);
    click("#confirm [type=submit]");
  }

  /** Presses one of the buttons that are folded away, by the keyboard. */
  public void pressFolded(String button) {
    tab().bringToFront();
    tab()
        .evaluate(
            "(e => { e.closest('details').open = true; e.focus(); })(document.querySelector('%s'))"
                .formatted(button));
    tab().press("Enter");
  }

  /** Waits until what went wrong is this, by the word of the problem or in words. */
  public void waitForProblem(String words) {
    waitUntil("the problem is " + words, () -> read("#problem").contains(words));
  }

  /** Fills in a field. */
  public void fill(String css, String text) {
    tab()
        .evaluate(
            "(() => { const e = document.querySelector('%s'); e.value = %s;"
                    .formatted(css, quote(text))
                + " e.dispatchEvent(new Event('input', {bubbles: true})); })()");
  }

  /** What stands in a field. */
  public String value(String css) {
    return property(css, "value");
  }

  @Override
  public void close() {
    tab().close();
  }
}
