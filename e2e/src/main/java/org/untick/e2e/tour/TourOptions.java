// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.tour;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.untick.e2e.browser.BrowserKind;
import org.untick.e2e.browser.LaunchOptions;

/**
 * What was asked for: {@code [--open | --pictures] [--browser chromium|firefox]... [--extensions
 * DIR] [--out DIR]}.
 *
 * @param mode what to do
 * @param browsers where, in order
 * @param extensions the folder that holds the unpacked extensions, {@code chrome} and {@code
 *     firefox}
 * @param out the folder for screenshots
 * @param server the address of a sync server; empty for none
 */
record TourOptions(
    Mode mode, List<BrowserKind> browsers, Path extensions, Path out, String server) {

  /** What to do. */
  enum Mode {
    /** Go through the pages without a display and compare. */
    TABLE,
    /** Make the pictures of the documentation. */
    PICTURES,
    /** Open a window and leave it to the person before it. */
    OPEN
  }

  /** Both browsers are meant where none is named. */
  TourOptions {
    browsers = browsers.isEmpty() ? List.of(BrowserKind.values()) : List.copyOf(browsers);
  }

  /** Understands a command line; throws {@code IllegalArgumentException} saying what is wrong. */
  static TourOptions parse(String... arguments) {
    TourOptions options =
        new TourOptions(
            Mode.TABLE, List.of(), Path.of("extension", "target"), Path.of("target", "tour"), "");
    List<BrowserKind> browsers = new ArrayList<>();
    Iterator<String> rest = Arrays.asList(arguments).iterator();
    while (rest.hasNext()) {
      String option = rest.next();
      switch (option) {
        case "--open" -> options = options.in(Mode.OPEN);
        case "--pictures" -> options = options.in(Mode.PICTURES);
        case "--browser" -> browsers.add(browser(value(option, rest)));
        case "--extensions" -> options = options.from(Path.of(value(option, rest)));
        case "--out" -> options = options.to(Path.of(value(option, rest)));
        case "--server" -> options = options.over(value(option, rest));
        default -> throw new IllegalArgumentException("Unknown option " + option);
      }
    }
    return new TourOptions(options.mode, browsers, options.extensions, options.out, options.server);
  }

  private static String value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return rest.next();
  }

  private static BrowserKind browser(String name) {
    return Arrays.stream(BrowserKind.values())
        .filter(kind -> Names.id(kind).equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("No browser " + name + ": chromium or firefox"));
  }

  private TourOptions in(Mode other) {
    return new TourOptions(other, browsers, extensions, out, server);
  }

  private TourOptions from(Path other) {
    return new TourOptions(mode, browsers, other, out, server);
  }

  private TourOptions to(Path other) {
    return new TourOptions(mode, browsers, extensions, other, server);
  }

  private TourOptions over(String other) {
    return new TourOptions(mode, browsers, extensions, out, other);
  }

  /** How to start a browser with its extension over the stand-in on a port. */
  LaunchOptions launch(BrowserKind kind, int port) {
    return LaunchOptions.of(extensions.resolve(Names.folder(kind)), port);
  }
}
