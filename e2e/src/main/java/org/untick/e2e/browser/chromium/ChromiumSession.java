// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser.chromium;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import java.util.Map;
import org.untick.e2e.browser.BrowserException;
import org.untick.e2e.browser.BrowserKind;
import org.untick.e2e.browser.BrowserSession;
import org.untick.e2e.browser.LaunchOptions;
import org.untick.e2e.browser.Profile;
import org.untick.e2e.browser.Tab;

/** A running Chromium, started by Playwright. */
public final class ChromiumSession implements BrowserSession {
  private final LaunchOptions options;
  private final Profile profile;
  private final Playwright playwright;
  private final BrowserContext context;
  private final Tab first;

  private ChromiumSession(
      LaunchOptions options, Profile profile, Playwright playwright, BrowserContext context) {
    this.options = options;
    this.profile = profile;
    this.playwright = playwright;
    this.context = context;
    this.first = new ChromiumTab(context.pages().get(0));
  }

  /**
   * Starts Chromium.
   *
   * @param options how
   * @return the running browser
   */
  public static ChromiumSession launch(LaunchOptions options) {
    var arguments = ChromiumArguments.of(options);
    options.extensionDir().ifPresent(ChromiumExtension::id);
    Profile profile = Profile.create(BrowserKind.CHROMIUM);
    Playwright playwright = null;
    try {
      playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      return new ChromiumSession(
          options,
          profile,
          playwright,
          playwright.chromium().launchPersistentContext(profile.folder(), arguments));
    } catch (RuntimeException e) {
      end(playwright, profile);
      throw new BrowserException("Chromium did not start: " + e.getMessage(), e);
    }
  }

  @Override
  public BrowserKind kind() {
    return BrowserKind.CHROMIUM;
  }

  @Override
  public String version() {
    return cdp()
        .send("Browser.getVersion", Map.of())
        .get("product")
        .asText()
        .replaceFirst(".*/", "");
  }

  @Override
  public Tab tab() {
    return first;
  }

  @Override
  public Tab newTab() {
    return new ChromiumTab(context.newPage());
  }

  @Override
  public Tab extensionPage(String file) {
    Tab tab = newTab();
    tab.open(extensionBaseUrl() + file);
    return tab;
  }

  @Override
  public String extensionId() {
    return ChromiumExtension.id(
        options.extensionDir().orElseThrow(() -> new BrowserException("No extension is loaded")));
  }

  @Override
  public String extensionBaseUrl() {
    return "chrome-extension://" + extensionId() + "/";
  }

  /** Uses the browser's own page of extensions, the one place where scripts may do that. */
  @Override
  public void unloadExtension() {
    configure("chrome.management.setEnabled('" + extensionId() + "', false)");
  }

  /** Begins to write down what the browser does; ended by {@link ChromiumTrace#stop()}. */
  public ChromiumTrace trace() {
    return ChromiumTrace.start(context.pages().get(0));
  }

  /** The worlds of content scripts in the first tab. */
  public ChromiumWorlds worlds() {
    return ChromiumWorlds.of(context.pages().get(0));
  }

  /** Bytes of script objects in the first tab's process that are in use, after a collection. */
  public long heapUsed() {
    Cdp cdp = cdp();
    cdp.send("HeapProfiler.collectGarbage", Map.of());
    long used = cdp.send("Runtime.getHeapUsage", Map.of()).path("usedSize").asLong();
    cdp.session().detach();
    return used;
  }

  /**
   * Stops the background, as the browser does when that has been idle; a message wakes it again.
   */
  public void stopBackground() {
    Cdp cdp = cdp();
    cdp.send("ServiceWorker.enable", Map.of());
    cdp.send("ServiceWorker.stopAllWorkers", Map.of());
    cdp.session().detach();
  }

  @Override
  public ChromiumSession restart() {
    context.close();
    var arguments = ChromiumArguments.of(options);
    arguments.args.add("--restore-last-session");
    return new ChromiumSession(
        options,
        profile,
        playwright,
        playwright.chromium().launchPersistentContext(profile.folder(), arguments));
  }

  @Override
  public List<Tab> tabs() {
    return context.pages().stream().map(page -> (Tab) new ChromiumTab(page)).toList();
  }

  /** Makes the first tab so many times slower; 1 for as fast as it is. */
  public void throttle(int times) {
    cdp().send("Emulation.setCPUThrottlingRate", Map.of("rate", times));
  }

  /** Lets the extension read sites as its manifest says, or only when its button is pressed. */
  public void allowSite(boolean on) {
    configure(
        "chrome.developerPrivate.updateExtensionConfiguration({extensionId: '%s', hostAccess: '%s'})"
            .formatted(extensionId(), on ? "ON_ALL_SITES" : "ON_CLICK"));
  }

  /** Lets the extension into private windows, for which it begins anew. */
  public void allowInPrivate() {
    configure(
        """
        chrome.developerPrivate.updateProfileConfiguration({inDeveloperMode: true})
            .then(() => chrome.developerPrivate.updateExtensionConfiguration(
                {extensionId: '%s', incognitoAccess: true}))"""
            .formatted(extensionId()));
  }

  /** Loads the extension anew, as an update does; without developer mode it would stay off. */
  public void reloadExtension() {
    configure(
        """
        chrome.developerPrivate.updateProfileConfiguration({inDeveloperMode: true})
            .then(() => chrome.developerPrivate.reload('%s', {failQuietly: false}))"""
            .formatted(extensionId()));
  }

  /** The first tab's own session of the protocol. */
  private Cdp cdp() {
    return new Cdp(context.newCDPSession(context.pages().get(0)));
  }

  private void configure(String expression) {
    try (Tab extensions = newTab()) {
      extensions.open("chrome://extensions/");
      extensions.evaluate(expression);
    }
  }

  /** Every page opened from now on runs this script before its own. */
  public void runFirst(String script) {
    context.addInitScript(script);
  }

  @Override
  public void close() {
    end(playwright, profile);
  }

  private static void end(Playwright playwright, Profile profile) {
    try (profile) {
      if (playwright != null) {
        playwright.close();
      }
    } catch (PlaywrightException e) {
      // The browser is gone already, or ends now with its profile.
    }
  }
}
