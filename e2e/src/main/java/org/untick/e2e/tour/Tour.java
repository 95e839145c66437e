// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.tour;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.untick.e2e.browser.BrowserException;
import org.untick.e2e.browser.BrowserKind;
import org.untick.e2e.browser.Capture;
import org.untick.e2e.standin.StandIn;

/**
 * Shows what Untick makes of the stand-in's pages: as a table and screenshots, as pictures for the
 * documentation, or in a window for someone to try.
 *
 * <p>The exit code is 0 if everything was detected as it is, 1 if not, 2 if the tour could not be
 * made.
 */
public final class Tour {
  private static final int DIFFERENT = 1;
  private static final int FAILED = 2;

  private final TourOptions options;
  private final PrintStream out;

  private Tour(TourOptions options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /** Makes the tour that the arguments ask for; see {@link TourOptions}. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      boolean right = new Tour(TourOptions.parse(arguments), out).make();
      System.exit(right ? 0 : DIFFERENT);
    } catch (BrowserException | IllegalArgumentException e) {
      out.println(e.getMessage());
      System.exit(FAILED);
    }
  }

  private boolean make() {
    try (StandIn standIn = StandIn.start()) {
      return switch (options.mode()) {
        case TABLE -> table(standIn);
        case PICTURES -> pictures(standIn);
        case OPEN -> open(standIn);
      };
    }
  }

  private boolean table(StandIn standIn) {
    List<Detection> all = new ArrayList<>();
    for (BrowserKind kind : options.browsers()) {
      out.println("Looking at the pages in " + Names.of(kind) + " ...");
      Capture capture = new Capture(options.out().resolve(Names.id(kind)));
      all.addAll(new Guide(options, standIn, kind, capture).follow(Route.EVERYTHING));
    }
    if (!options.server().isEmpty()) {
      out.println("Turning a switch off on one device, and looking at another ...");
      all.add(new InSync(options, standIn).look());
    }
    String table = DetectionTable.of(all);
    write(options.out().resolve("table.txt"), table);
    out.println();
    out.print(table);
    return judge(all);
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  /** One browser is enough for pictures: the first. */
  private boolean pictures(StandIn standIn) {
    Capture capture = new Capture(options.out());
    BrowserKind kind = options.browsers().get(0);
    return judge(new Guide(options, standIn, kind, capture).follow(Route.GALLERY));
  }

  private boolean judge(List<Detection> all) {
    long wrong = all.stream().filter(each -> !each.right()).count();
    String readings = all.size() + " readings, ";
    out.println();
    out.println(readings + (wrong == 0 ? "all as expected." : wrong + " not as expected."));
    out.println("Screenshots are in " + options.out() + ".");
    return wrong == 0;
  }

  private boolean open(StandIn standIn) {
    new OpenWindow(options, standIn, out).stayOpen();
    return true;
  }
}
