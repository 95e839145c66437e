// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser.chromium;

import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ViewportSize;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.untick.e2e.browser.BrowserKind;
import org.untick.e2e.browser.LaunchOptions;

/**
 * How Chromium is started.
 *
 * <p>Facts these options rest on: extensions need the new headless mode, so Playwright is told
 * "headed" (it would add {@code --headless=old} otherwise) and the argument says {@code
 * --headless=new}. On Linux {@code --lang} alone does not choose the interface's language, and with
 * it {@code chrome.i18n}'s: the environment variable {@code LANGUAGE} does. Pages' {@code
 * navigator.languages} come from {@code --accept-lang}.
 */
final class ChromiumArguments {
  private static final List<String> NOT_FROM_PLAYWRIGHT =
      List.of("--disable-extensions", "--disable-back-forward-cache");

  private ChromiumArguments() {}

  static LaunchPersistentContextOptions of(LaunchOptions options) {
    LaunchPersistentContextOptions launch =
        new LaunchPersistentContextOptions()
            .setExecutablePath(BrowserKind.CHROMIUM.executable())
            .setHeadless(false)
            .setIgnoreHTTPSErrors(true)
            .setChromiumSandbox(false)
            .setEnv(environment(options))
            .setArgs(arguments(options))
            .setIgnoreDefaultArgs(NOT_FROM_PLAYWRIGHT)
            .setColorScheme(options.dark() ? ColorScheme.DARK : ColorScheme.LIGHT);
    emulate(launch, options);
    return launch;
  }

  private static void emulate(LaunchPersistentContextOptions launch, LaunchOptions options) {
    launch.setReducedMotion(
        options.reducedMotion() ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE);
    launch.setForcedColors(options.forcedColors() ? ForcedColors.ACTIVE : ForcedColors.NONE);
    if (options.headless()) {
      launch.setViewportSize(new ViewportSize(options.width(), options.height()));
      launch.setDeviceScaleFactor(options.deviceScaleFactor());
    } else {
      launch.setViewportSize((ViewportSize) null);
    }
  }

  private static Map<String, String> environment(LaunchOptions options) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("LANGUAGE", options.locale());
    return environment;
  }

  private static List<String> arguments(LaunchOptions options) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-gpu",
                "--disable-smooth-scrolling",
                "--no-first-run",
                "--ignore-certificate-errors",
                "--lang=" + options.locale(),
                "--accept-lang=" + options.locale(),
                "--window-size=" + options.width() + "," + options.height()));
    if (options.headless()) {
      arguments.add("--headless=new");
    }
    linkedIn(options).ifPresent(arguments::add);
    options.extensionDir().ifPresent(dir -> arguments.add("--load-extension=" + dir));
    options.extensionDir().ifPresent(dir -> arguments.add("--disable-extensions-except=" + dir));
    return arguments;
  }

  /** Only LinkedIn's address answers; every other name is this machine, so nothing leaves it. */
  private static Optional<String> linkedIn(LaunchOptions options) {
    String rules =
        "--host-resolver-rules=MAP www.linkedin.com:443 127.0.0.1:"
            + options.linkedInPort()
            + ", MAP * 127.0.0.1:"
            + options.elsewherePort()
            + ", EXCLUDE 127.0.0.1, EXCLUDE localhost";
    return Optional.of(rules).filter(rule -> options.linkedInPort() > 0);
  }
}
