// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser;

import java.nio.file.Path;
import java.util.Optional;

/** How a browser is started. Immutable: each "with" method returns a changed copy. */
public final class LaunchOptions {

  private Optional<Path> extensionDir = Optional.empty();
  private int linkedInPort;
  private int elsewherePort = 9;
  private String locale = "en";
  private boolean dark;
  private boolean reducedMotion;
  private boolean forcedColors;
  private int width = 1280;
  private int height = 800;
  private double deviceScaleFactor = 1.0;
  private boolean headless = true;

  private LaunchOptions() {}

  private LaunchOptions(LaunchOptions other) {
    extensionDir = other.extensionDir;
    linkedInPort = other.linkedInPort;
    elsewherePort = other.elsewherePort;
    locale = other.locale;
    dark = other.dark;
    reducedMotion = other.reducedMotion;
    forcedColors = other.forcedColors;
    width = other.width;
    height = other.height;
    deviceScaleFactor = other.deviceScaleFactor;
    headless = other.headless;
  }

  /** Returns a plain start: no extension, English, light, 1280 by 800, headless. */
  public static LaunchOptions plain() {
    return new LaunchOptions();
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

  /** The unpacked extension to load; empty for a browser without extension. */
  public Optional<Path> extensionDir() {
    return extensionDir;
  }

  /** The loopback port that answers for {@code https://www.linkedin.com}; 0 if nothing does. */
  public int linkedInPort() {
    return linkedInPort;
  }

  /** The loopback port that gets what is sent elsewhere than to LinkedIn and loopback. */
  public int elsewherePort() {
    return elsewherePort;
  }

  /** The language of the browser and of its pages, a BCP 47 tag. */
  public String locale() {
    return locale;
  }

  /** Whether pages see {@code prefers-color-scheme: dark}. */
  public boolean dark() {
    return dark;
  }

  /** Whether pages see {@code prefers-reduced-motion: reduce}. */
  public boolean reducedMotion() {
    return reducedMotion;
  }

  /** Whether pages see {@code forced-colors: active}. */
  public boolean forcedColors() {
    return forcedColors;
  }

  /** The viewport's width, in CSS pixels. */
  public int width() {
    return width;
  }

  /** The viewport's height, in CSS pixels. */
  public int height() {
    return height;
  }

  /** Device pixels per CSS pixel; 2.0 is what a zoom of 200 % gives. */
  public double deviceScaleFactor() {
    return deviceScaleFactor;
  }

  /** Whether to run without a display. */
  public boolean headless() {
    return headless;
  }

  /** Returns these options with another extension folder. */
  public LaunchOptions withExtension(Path dir) {
    LaunchOptions copy = new LaunchOptions(this);
    copy.extensionDir = Optional.of(dir.toAbsolutePath().normalize());
    return copy;
  }

  /** Returns these options with another loopback port for LinkedIn. */
  public LaunchOptions withLinkedInPort(int port) {
    LaunchOptions copy = new LaunchOptions(this);
    copy.linkedInPort = port;
    return copy;
  }

  /** Returns these options with another loopback port for everything else. */
  public LaunchOptions withElsewherePort(int port) {
    LaunchOptions copy = new LaunchOptions(this);
    copy.elsewherePort = port;
    return copy;
  }

  /** Returns these options with another language. */
  public LaunchOptions withLocale(String tag) {
    LaunchOptions copy = new LaunchOptions(this);
    copy.locale = tag;
    return copy;
  }

  /** Returns these options with or without a dark colour scheme. */
  public LaunchOptions withDark(boolean on) {
    LaunchOptions copy = new LaunchOptions(this);
    copy.dark = on;
    return copy;
  }

  /** Returns these options with or without reduced motion. */
  public LaunchOptions withReducedMotion(boolean on) {
    LaunchOptions copy = new LaunchOptions(this);
    copy.reducedMotion = on;
    return copy;
  }

  /** Returns these options with or without forced colours. */
  public LaunchOptions withForcedColors(boolean on) {
    LaunchOptions copy = new LaunchOptions(this);
    copy.forcedColors = on;
    return copy;
  }

  /** Returns these options with another viewport, in CSS pixels. */
  public LaunchOptions withSize(int newWidth, int newHeight) {
    LaunchOptions copy = new LaunchOptions(this);
    copy.width = newWidth;
    copy.height = newHeight;
    return copy;
  }

  /** Returns these options with another number of device pixels per CSS pixel. */
  public LaunchOptions withDeviceScaleFactor(double factor) {
    LaunchOptions copy = new LaunchOptions(this);
    copy.deviceScaleFactor = factor;
    return copy;
  }

  /** Returns these options with or without a window on the display. */
  public LaunchOptions withHeadless(boolean on) {
    LaunchOptions copy = new LaunchOptions(this);
    copy.headless = on;
    return copy;
  }
}
