// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser.firefox;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.untick.e2e.browser.LaunchOptions;

/**
 * The preferences of a fresh profile, as its {@code user.js}.
 *
 * <p>Facts they rest on: {@code network.socket.forcePort} maps ports for tests, {@code
 * network.dns.localDomains} maps names to loopback; together they put a loopback server behind
 * {@code https://www.linkedin.com}. {@code extensions.webextensions.uuids} fixes the host part of
 * {@code moz-extension:} addresses. {@code extensions.webextOptionalPermissionPrompts} false
 * answers yes where the extension asks for leave. {@code xpinstall.signatures.required} false,
 * which Firefox ESR heeds, lets an extension be installed for good that nobody signed. {@code
 * browser.display.document_color_use} 2 is what "forced colours" is to pages.
 */
final class FirefoxPreferences {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Object> values = new TreeMap<>();

  private FirefoxPreferences() {}

  static FirefoxPreferences of(LaunchOptions options) {
    FirefoxPreferences preferences = new FirefoxPreferences();
    preferences.quiet();
    preferences.network(options);
    preferences.userPrefers(options);
    options.extensionDir().map(FirefoxExtension::of).ifPresent(preferences::extension);
    return preferences;
  }

  /** Writes them into a profile. */
  void writeTo(Path profile) {
    StringBuilder text = new StringBuilder();
    values.forEach(
        (name, value) ->
            text.append("user_pref(")
                .append(json(name))
                .append(", ")
                .append(json(value))
                .append(");\n"));
    try {
      Files.writeString(profile.resolve("user.js"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** No first-run pages, no questions, no updates, no telemetry. */
  private void quiet() {
    values.put("browser.startup.page", 0);
    values.put("browser.startup.homepage_override.mstone", "ignore");
    values.put("browser.aboutwelcome.enabled", false);
    values.put("browser.preonboarding.enabled", false);
    values.put("browser.shell.checkDefaultBrowser", false);
    values.put("browser.newtabpage.enabled", false);
    values.put("browser.sessionstore.resume_from_crash", false);
    values.put("browser.sessionstore.restore_on_demand", false);
    values.put("browser.warnOnQuit", false);
    values.put("extensions.webextOptionalPermissionPrompts", false);
    values.put("xpinstall.signatures.required", false);
    values.put("extensions.webextensions.keepUuidOnUninstall", true);
    values.put("datareporting.policy.dataSubmissionEnabled", false);
    values.put("datareporting.healthreport.uploadEnabled", false);
    values.put("toolkit.telemetry.server", "");
    values.put("app.update.disabledForTesting", true);
    values.put("app.normandy.enabled", false);
    values.put("extensions.update.enabled", false);
    values.put("extensions.getAddons.cache.enabled", false);
    values.put("extensions.systemAddon.update.enabled", false);
  }

  /**
   * Only LinkedIn's address and loopback are reached directly; all else goes to a proxy on this
   * machine, which in general is not there, so nothing leaves the machine.
   */
  private void network(LaunchOptions options) {
    values.put("network.captive-portal-service.enabled", false);
    values.put("network.connectivity-service.enabled", false);
    values.put("network.trr.mode", 5);
    values.put("network.proxy.type", 1);
    values.put("network.proxy.http", "127.0.0.1");
    values.put("network.proxy.http_port", options.elsewherePort());
    values.put("network.proxy.ssl", "127.0.0.1");
    values.put("network.proxy.ssl_port", options.elsewherePort());
    values.put("network.proxy.no_proxies_on", "www.linkedin.com, localhost, 127.0.0.1");
    if (options.linkedInPort() > 0) {
      values.put("network.dns.localDomains", "www.linkedin.com");
      values.put("network.socket.forcePort", "443=" + options.linkedInPort());
    }
  }

  private void userPrefers(LaunchOptions options) {
    values.put("intl.accept_languages", options.locale());
    values.put("layout.css.prefers-color-scheme.content-override", options.dark() ? 0 : 1);
    values.put("ui.systemUsesDarkTheme", options.dark() ? 1 : 0);
    values.put("ui.prefersReducedMotion", options.reducedMotion() ? 1 : 0);
    values.put("browser.display.document_color_use", options.forcedColors() ? 2 : 1);
    values.put("general.smoothScroll", false);
    if (options.deviceScaleFactor() != 1.0) {
      values.put("layout.css.devPixelsPerPx", Double.toString(options.deviceScaleFactor()));
    }
  }

  private void extension(FirefoxExtension extension) {
    values.put(
        "extensions.webextensions.uuids",
        json(Map.of(extension.id(), extension.uuid().toString())));
  }

  private static String json(Object value) {
    return JSON.valueToTree(value).toString();
  }
}
