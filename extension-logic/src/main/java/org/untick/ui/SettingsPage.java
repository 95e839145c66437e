// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import org.teavm.jso.JSObject;
import org.untick.browser.Account;
import org.untick.browser.DomElement;
import org.untick.browser.DomPage;
import org.untick.browser.Extension;
import org.untick.browser.Input;
import org.untick.browser.LocalStorage;
import org.untick.browser.PageEvents;
import org.untick.browser.Watch;
import org.untick.browser.Window;
import org.untick.detect.Detector;
import org.untick.detect.PagePath;
import org.untick.detect.Sight;
import org.untick.detect.Visit;
import org.untick.guide.Preferences;
import org.untick.message.MessageCodec;
import org.untick.setting.Catalogue;
import org.untick.setting.Finding;
import org.untick.setting.Items;
import org.untick.status.Sighting;

/**
 * The content script at work: it reads the page when something changed, draws at once, and tells
 * the background. At most one pass runs in a frame; in a flood of changes ten a second.
 */
public final class SettingsPage implements PageEvents {

  private static final int FLOODED = 100;

  private final Catalogue catalogue;
  private final Detector detector;
  private final DomPage page = new DomPage();
  private final Watch watch = new Watch(page, this);
  private final Marks marks = new Marks(this);
  private Preferences preferences;
  private Visit visit;
  private String path = "";
  private boolean watching;
  private boolean due;
  private int timer;

  /** Prepares to work with a catalogue; {@link #start} begins. */
  public SettingsPage(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.detector = new Detector(catalogue);
    this.visit = new Visit(detector);
  }

  /** Begins, and goes on until the extension goes away. */
  public void start() {
    LocalStorage.follow(Preferences.KEY, this);
    Input.hear(this);
    Input.hearDocument(Window.document(), this);
    arrived();
  }

  @Override
  public void preferred(String text) {
    preferences = Preferences.decode(text);
    marks.tellTerms(!preferences.termsSeen());
    draw();
  }

  @Override
  public void arrived() {
    if (leaveIfGone()) {
      return;
    }
    if (page.path().equals(path)) {
      changed();
      return;
    }
    path = page.path();
    page.arrived();
    marks.arrived();
    visit = new Visit(detector);
    PagePath.Kind kind = PagePath.of(path, catalogue).kind();
    if (kind == PagePath.Kind.SIGN_IN) {
      Extension.send(MessageCodec.SIGNED_OUT);
    }
    watch(kind.isRead());
    pass();
  }

  private void watch(boolean wanted) {
    if (wanted && !watching) {
      watch.start();
    } else if (!wanted) {
      watch.stop();
    }
    watching = wanted;
  }

  /** Whether every setting here was read by its key, and its control is still there. */
  private boolean satisfied() {
    if (!visit.satisfied()) {
      return false;
    }
    for (Sight sight : visit.sights()) {
      if (!((DomElement) sight.reading().control()).connected()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void mutated(JSObject records) {
    if (watch.concerns(records, satisfied())) {
      changed();
    }
  }

  @Override
  public void changed() {
    if (due) {
      return;
    }
    due = true;
    if (watch.flooded() || Window.hidden()) {
      Window.passAfter(this, FLOODED);
    } else {
      Window.passInFrame(this);
    }
  }

  @Override
  public void pass() {
    due = false;
    Window.cancel(timer);
    if (leaveIfGone() || !watching) {
      return;
    }
    int now = Window.now();
    visit.pass(page, now);
    watch.narrow(visit.satisfied());
    draw();
    if (visit.signsOut(page)) {
      Extension.send(MessageCodec.SIGNED_OUT);
    }
    tellNews();
    int wake = visit.wake(page, now);
    if (wake != Visit.NOTHING_DUE) {
      timer = Window.wakeAfter(this, wake + 1);
    }
  }

  @Override
  public void woken() {
    if (!leaveIfGone() && watching) {
      watch.lookAgain(visit.sure());
      pass();
    }
  }

  /** Quiet mode has to be known before anything is drawn; reading it takes a few milliseconds. */
  private void draw() {
    if (preferences == null) {
      return;
    }
    if (watching && preferences.marks(path)) {
      marks.show(visit.sights());
    } else {
      marks.clear();
    }
  }

  private void tellNews() {
    Items<Finding> news = visit.takeNews();
    if (!news.isEmpty()) {
      var seen = new Sighting(path, Account.marker(), Account.visit(page), news);
      Extension.send(MessageCodec.seen(seen));
    }
  }

  @Override
  public void clicked(JSObject event) {
    int now = Window.now();
    for (DomElement element : Input.path(event)) {
      visit.clicked(element, now);
    }
    changed();
  }

  @Override
  public void moved() {
    if (!leaveIfGone()) {
      marks.place();
    }
  }

  /** The extension was switched off, removed or updated: leave the page clean and do no more. */
  private boolean leaveIfGone() {
    boolean gone = !Extension.alive();
    if (gone) {
      marks.clear();
      watch.stop();
      watching = false;
    }
    return gone;
  }

  /** A choice comes back through the storage, as it does to every other tab. */
  @Override
  public void act(int action, String setting) {
    if (action == Callout.CLOSE) {
      marks.close(setting);
    } else {
      Extension.send(action == Callout.HIDE ? MessageCodec.hide(path) : MessageCodec.QUIET);
    }
  }
}
