// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import org.untick.setting.Evidence;
import org.untick.setting.Finding;
import org.untick.setting.Items;
import org.untick.setting.State;

/**
 * One stay on one settings page, from arriving to leaving. It turns the readings of single passes
 * into what is shown and told: a click of the user's own is unconfirmed until it was read again,
 * and what was there before is not called missing while the page renders anew.
 *
 * <p>Times are milliseconds on any clock that only goes forward.
 */
public final class Visit {

  /** What {@link #wake} answers when nothing is due. */
  public static final int NOTHING_DUE = Integer.MAX_VALUE;

  private final Detector detector;
  private final Items<Track> tracks = new Items<>();
  private Items<Finding> news = new Items<>();
  private Items<Sight> sights = new Items<>();
  private boolean signedOut;

  /** Begins a stay. */
  public Visit(Detector detector) {
    this.detector = detector;
  }

  /** Reads the page once. */
  public Items<Sight> pass(PageView page, int now) {
    var seen = new Items<Sight>();
    for (Reading reading : detector.read(page)) {
      Track track = track(reading);
      Sight sight = track.see(believed(reading, track), now);
      seen.add(sight);
      Finding finding = track.news(sight);
      if (finding != null) {
        news.add(finding);
      }
    }
    sights = seen;
    return seen;
  }

  /** What the last pass saw. */
  public Items<Sight> sights() {
    return sights;
  }

  /** Whether LinkedIn asks to sign in where a setting should be; said once in a stay. */
  public boolean signsOut(PageView page) {
    boolean news =
        !signedOut
            && !sights.isEmpty()
            && sights.get(0).reading().control() == null
            && PageCondition.signedOut(page);
    signedOut |= news;
    return news;
  }

  /** Notes a click of the user's on a control that was read; other elements are ignored. */
  public void clicked(PageElement control, int now) {
    for (Track track : tracks) {
      if (track.holds(control)) {
        track.clicked(now);
      }
    }
  }

  /** What was found since this was asked last. */
  public Items<Finding> takeNews() {
    Items<Finding> taken = news;
    news = new Items<>();
    return taken;
  }

  /** Whether every setting here was read by its key, so that only its control can bring news. */
  public boolean satisfied() {
    return satisfied(false);
  }

  /**
   * Whether every setting here is on, read by its key: nothing else on the page can change that.
   */
  public boolean sure() {
    return satisfied(true);
  }

  private boolean satisfied(boolean sure) {
    for (Sight sight : sights) {
      Reading reading = sight.reading();
      Evidence evidence = reading.evidence();
      boolean keyed = evidence == Evidence.KEYED_CONTROL || evidence == Evidence.OWN_CLICK;
      if (!keyed || reading.control() == null || (sure && reading.state() != State.ON)) {
        return false;
      }
    }
    return !sights.isEmpty();
  }

  /** Milliseconds until the page has to be read again though nothing changed. */
  public int wake(PageView page, int now) {
    int wake = NOTHING_DUE;
    for (Track track : tracks) {
      wake = track.wake(now, wake);
    }
    if (!satisfied()) {
      wake = Track.earlier(PageCondition.PATIENCE - page.age(), wake);
      wake = Track.earlier(PageCondition.QUIET - page.quiet(), wake);
      wake = Track.earlier(SoleSwitch.ARRIVED - page.age(), wake);
    }
    return wake;
  }

  /** A control that was there and is gone is being rendered anew, not missing. */
  private static Reading believed(Reading reading, Track track) {
    return track.seen() && reading.control() == null
        ? reading.as(State.UNKNOWN, Evidence.NONE)
        : reading;
  }

  private Track track(Reading reading) {
    for (Track track : tracks) {
      if (reading.isOf(track.entry)) {
        return track;
      }
    }
    var track = new Track(reading.entry());
    tracks.add(track);
    return track;
  }
}
