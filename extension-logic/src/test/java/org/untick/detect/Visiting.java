// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import java.util.ArrayList;
import java.util.List;
import org.untick.setting.Finding;
import org.untick.setting.KnownSettings;
import org.untick.setting.State;

/** A visit to a page with a single setting, in the words of tests. */
final class Visiting {

  private final HtmlPage page;
  private final Visit visit = new Visit(new Detector(KnownSettings.CATALOGUE));

  Visiting(HtmlPage page) {
    this.page = page;
  }

  /** Reads the page: {@code state by evidence}, then what else there is to say. */
  String pass() {
    Sight sight = visit.pass(page, page.now()).get(0);
    String words = sight.reading().state().word() + " by " + sight.reading().evidence().word();
    return words + (sight.settled() ? "" : ", early") + (sight.putBack() ? ", put back" : "");
  }

  /** Lets time pass, then reads. */
  String pass(int milliseconds) {
    page.after(milliseconds);
    return pass();
  }

  /** The user clicks; the page reacts later. */
  void click(String selector) {
    visit.clicked(page.one(selector), page.now());
  }

  /** The user clicks and the page reacts at once, in a property that no observer sees. */
  String clickTo(State checked) {
    click("input");
    page.property("input", checked);
    return pass();
  }

  /** What the background was told since this was asked last. */
  String told() {
    List<String> told = new ArrayList<>();
    for (Finding finding : visit.takeNews()) {
      String words = finding.state().word() + " by " + finding.evidence().word();
      told.add(words + (finding.settled() ? "" : ", early"));
    }
    return String.join("; ", told);
  }

  int wake() {
    return visit.wake(page, page.now());
  }

  boolean signsOut() {
    return visit.signsOut(page);
  }

  boolean satisfied() {
    return visit.satisfied();
  }

  boolean sure() {
    return visit.sure();
  }

  /** Whether whatever is satisfied has a control that can be asked for its place. */
  boolean everySightHasAControl() {
    for (Sight sight : visit.sights()) {
      if (sight.reading().control() == null) {
        return false;
      }
    }
    return true;
  }
}
