// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * How a browser is started. Immutable: each "with" method returns a changed copy.
 *
 * @param extensionDir the unpacked extension to load; empty for a browser without extension
 * @param linkedInPort the loopback port that answers for {@code https://www.linkedin.com}; 0 if
 *     nothing does
 * @param locale the language of the browser and of its pages, a BCP 47 tag
 * @param dark whether pages see {@code prefers-color-scheme: dark}
 * @param reducedMotion whether pages see {@code prefers-reduced-motion: reduce}
 * @param forcedColors whether pages see {@code forced-colors: active}
 * @param width the viewport's width, in CSS pixels
 * @param height the viewport's height, in CSS pixels
 * @param deviceScaleFactor device pixels per CSS pixel; 2.0 is what a zoom of 200 % gives
 * @param headless whether to run without a display
 */
public record LaunchOptions(
    Optional<Path> extensionDir,
    int linkedInPort,
    String locale,
    boolean dark,
    boolean reducedMotion,
    boolean forcedColors,
    int width,
    int height,
    double deviceScaleFactor,
    boolean headless) {

  /** Checks that nothing is missing. */
  public LaunchOptions {
    Objects.requireNonNull(extensionDir);
    Objects.requireNonNull(locale);
  }

  /**
   * Returns a plain start: no extension, English, light, 1280 by 800, headless.
   *
   * @return the options to start from
   */
  public static LaunchOptions plain() {
    return new LaunchOptions(Optional.empty(), 0, "en", false, false, false, 1280, 800, 1.0, true);
  }

  /**
   * Returns a plain start with an extension over a stand-in for LinkedIn.
   *
   * @param extensionDir the unpacked extension
   * @param linkedInPort the loopback port that answers for LinkedIn
   * @return the options to start from
   */
  public static LaunchOptions of(Path extensionDir, int linkedInPort) {
    return plain().withExtension(extensionDir).withLinkedInPort(linkedInPort);
  }

  /** Returns these options with another extension folder. */
  public LaunchOptions withExtension(Path dir) {
    Path real = dir.toAbsolutePath().normalize();
    return new LaunchOptions(
        Optional.of(real),
        linkedInPort,
        locale,
        dark,
        reducedMotion,
        forcedColors,
        width,
        height,
        deviceScaleFactor,
        headless);
  }

  /** Returns these options with another loopback port for LinkedIn. */
  public LaunchOptions withLinkedInPort(int port) {
    return new LaunchOptions(
        extensionDir,
        port,
        locale,
        dark,
        reducedMotion,
        forcedColors,
        width,
        height,
        deviceScaleFactor,
        headless);
  }

  /** Returns these options with another language. */
  public LaunchOptions withLocale(String tag) {
    return new LaunchOptions(
        extensionDir,
        linkedInPort,
        tag,
        dark,
        reducedMotion,
        forcedColors,
        width,
        height,
        deviceScaleFactor,
        headless);
  }

  /** Returns these options with or without a dark colour scheme. */
  public LaunchOptions withDark(boolean on) {
    return new LaunchOptions(
        extensionDir,
        linkedInPort,
        locale,
        on,
        reducedMotion,
        forcedColors,
        width,
        height,
        deviceScaleFactor,
        headless);
  }

  /** Returns these options with or without reduced motion. */
  public LaunchOptions withReducedMotion(boolean on) {
    return new LaunchOptions(
        extensionDir,
        linkedInPort,
        locale,
        dark,
        on,
        forcedColors,
        width,
        height,
        deviceScaleFactor,
        headless);
  }

  /** Returns these options with or without forced colours. */
  public LaunchOptions withForcedColors(boolean on) {
    return new LaunchOptions(
        extensionDir,
        linkedInPort,
        locale,
        dark,
        reducedMotion,
        on,
        width,
        height,
        deviceScaleFactor,
        headless);
  }

  /** Returns these options with another viewport, in CSS pixels. */
  public LaunchOptions withSize(int newWidth, int newHeight) {
    return new LaunchOptions(
        extensionDir,
        linkedInPort,
        locale,
        dark,
        reducedMotion,
        forcedColors,
        newWidth,
        newHeight,
        deviceScaleFactor,
        headless);
  }

  /** Returns these options with another number of device pixels per CSS pixel. */
  public LaunchOptions withDeviceScaleFactor(double factor) {
    return new LaunchOptions(
        extensionDir,
        linkedInPort,
        locale,
        dark,
        reducedMotion,
        forcedColors,
        width,
        height,
        factor,
        headless);
  }

  /** Returns these options with or without a window on the display. */
  public LaunchOptions withHeadless(boolean on) {
    return new LaunchOptions(
        extensionDir,
        linkedInPort,
        locale,
        dark,
        reducedMotion,
        forcedColors,
        width,
        height,
        deviceScaleFactor,
        on);
  }
}
