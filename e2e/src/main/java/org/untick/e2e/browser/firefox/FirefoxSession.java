// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser.firefox;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.untick.e2e.browser.BrowserException;
import org.untick.e2e.browser.BrowserKind;
import org.untick.e2e.browser.BrowserSession;
import org.untick.e2e.browser.LaunchOptions;
import org.untick.e2e.browser.ProcessTree;
import org.untick.e2e.browser.Profile;
import org.untick.e2e.browser.Tab;

/**
 * A running Firefox, driven over WebDriver BiDi alone: stock Firefox knows no other protocol that
 * loads extensions, and needs no driver program in between.
 */
public final class FirefoxSession implements BrowserSession {
  private final LaunchOptions options;
  private final Optional<FirefoxExtension> extension;
  private final Profile profile;
  private final Bidi bidi;
  private final String version;
  private final Tab first;

  private FirefoxSession(LaunchOptions options, Profile profile, Bidi bidi) {
    this.options = options;
    this.profile = profile;
    this.bidi = bidi;
    this.version = begin(bidi);
    this.extension = options.extensionDir().map(FirefoxExtension::of);
    new FirefoxWindow(bidi).chooseLanguage(options.locale());
    this.first = prepared(openTabs().get(0));
  }

  /**
   * Starts Firefox.
   *
   * @param options how
   * @return the running browser
   */
  public static FirefoxSession launch(LaunchOptions options) {
    BrowserKind.FIREFOX.executable();
    FirefoxPreferences preferences = FirefoxPreferences.of(options);
    Profile profile = Profile.create(BrowserKind.FIREFOX);
    try {
      preferences.writeTo(profile.folder());
      FirefoxSession session = start(options, profile);
      session.extension.ifPresent(session::install);
      return session;
    } catch (RuntimeException e) {
      profile.close();
      throw e;
    }
  }

  private static FirefoxSession start(LaunchOptions options, Profile profile) {
    Bidi bidi = Bidi.connect(FirefoxProcess.start(profile.folder(), options));
    return new FirefoxSession(options, profile, bidi);
  }

  private static String begin(Bidi bidi) {
    Map<String, Object> always = Map.of("acceptInsecureCerts", true);
    return bidi.send("session.new", Map.of("capabilities", Map.of("alwaysMatch", always)))
        .at("/capabilities/browserVersion")
        .asText();
  }

  /** Installs the extension until the browser ends, with all host permissions it asks for. */
  private void install(FirefoxExtension unpacked) {
    install("path", unpacked.dir(), false);
  }

  private void install(String type, Path place, boolean permanent) {
    Map<String, String> data = Map.of("type", type, "path", place.toString());
    bidi.send("webExtension.install", Map.of("extensionData", data, "moz:permanent", permanent));
  }

  /** Brings a tab to the front, in the size that was asked for. */
  private Tab prepared(FirefoxTab tab) {
    tab.bringToFront();
    if (options.headless()) {
      tab.resize(options.width(), options.height());
    }
    return tab;
  }

  @Override
  public BrowserKind kind() {
    return BrowserKind.FIREFOX;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public Tab tab() {
    return first;
  }

  @Override
  public Tab newTab() {
    JsonNode made = bidi.send("browsingContext.create", Map.of("type", "tab"));
    return prepared(new FirefoxTab(bidi, made.get("context").asText()));
  }

  @Override
  public Tab extensionPage(String file) {
    Tab tab = newTab();
    tab.open(extensionBaseUrl() + file);
    return tab;
  }

  @Override
  public String extensionId() {
    return extension().id();
  }

  @Override
  public String extensionBaseUrl() {
    return extension().baseUrl();
  }

  private FirefoxExtension extension() {
    return extension.orElseThrow(() -> new BrowserException("No extension is loaded"));
  }

  @Override
  public void unloadExtension() {
    bidi.send("webExtension.uninstall", Map.of("extension", extensionId()));
  }

  @Override
  public List<Tab> tabs() {
    return List.copyOf(openTabs());
  }

  private List<FirefoxTab> openTabs() {
    List<FirefoxTab> tabs = new ArrayList<>();
    bidi.send("browsingContext.getTree", Map.of())
        .get("contexts")
        .forEach(each -> tabs.add(new FirefoxTab(bidi, each.get("context").asText())));
    return tabs;
  }

  /** Installs the extension as one that outlives the browser, in place of the passing one. */
  public void keepExtension(Path archive) {
    unloadExtension();
    install("archivePath", archive, true);
  }

  @Override
  public FirefoxSession restart() {
    String open = new FirefoxWindow(bidi).openTabs();
    bidi.send("browser.close", Map.of());
    ProcessTree.awaitOwnWith(profile.folder().toString());
    FirefoxSession again = start(options, profile);
    new FirefoxWindow(again.bidi).restore(open);
    return again;
  }

  /** Opens a page in a private window. */
  public void openInPrivate(String url) {
    new FirefoxWindow(bidi).openInPrivate(url);
  }

  /** Lets the extension into private windows, for which it begins anew. */
  public void allowInPrivate() {
    new FirefoxWindow(bidi).allowInPrivate(extensionId());
  }

  @Override
  public void close() {
    profile.close();
  }
}
