// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import org.untick.browser.Node;
import org.untick.guide.Checklist;
import org.untick.guide.Listed;
import org.untick.highlight.Wording;
import org.untick.setting.State;
import org.untick.status.Account;
import org.untick.status.StatusRecord;

/** One setting in the popup. */
final class SettingRow {

  private final Listed listed;
  private final StatusRecord record;
  private final Account account;
  private final Checklist checklist;

  SettingRow(Listed listed, StatusRecord record, Account account, Checklist checklist) {
    this.listed = listed;
    this.record = record;
    this.account = account;
    this.checklist = checklist;
  }

  void addTo(Node section) {
    String id = listed.id().value();
    Node row = section.add("article").set("data-setting", id);
    row.set("data-state", record.state().word());
    row.set("data-tone", Wording.tone(record.state(), record.evidence()));
    Node head = row.add("div").set("class", "head");
    head.add("i");
    head.add("h3", Texts.of("name", listed.id()));
    addPageLink(head);
    addState(row);
    addDetails(row);
  }

  private void addPageLink(Node head) {
    if (listed.url().isEmpty()) {
      return;
    }
    String name = Texts.of("name", listed.id());
    head.add("a", Texts.of("open_page"))
        .set("class", "button")
        .set("href", listed.url())
        .set("target", "_blank")
        .set("rel", "noreferrer")
        .set("aria-label", Texts.of("open_page_of", name));
  }

  private void addState(Node row) {
    row.add("p", stateText()).set("class", "state");
    note(row, record.seen() && !isTimeToldElsewhere(), "seen_at", record.at());
    note(row, record.drifted(), "came_back", record.driftedAt());
    note(row, record.receiptAt() > 0, "receipt", record.receiptAt());
    note(row, record.seen() && account.beforeSignOut(record), "before_sign_out", record.at());
    note(row, checklist.mayHaveChanged(listed), "may_have_changed", record.at());
    addKnown(row);
  }

  /** A return or a receipt of the same minute says when it was seen. */
  private boolean isTimeToldElsewhere() {
    String seen = Texts.moment(record.at());
    return seen.equals(Texts.moment(record.driftedAt()))
        || seen.equals(Texts.moment(record.receiptAt()));
  }

  private String stateText() {
    return record.seen()
        ? Texts.of(Wording.state(record.state(), record.evidence(), false))
        : Texts.of("state_never_seen");
  }

  private static void note(Node row, boolean applies, String key, long time) {
    if (applies) {
      row.add("p", Texts.of(key, Texts.moment(time))).set("class", "note " + key);
    }
  }

  /** Where the newest look gave nothing, the last that did is still worth knowing. */
  private void addKnown(Node row) {
    boolean onOrOff = record.state() == State.ON || record.state() == State.OFF;
    if (!onOrOff && record.knownAt() > 0) {
      note(row, true, "known_" + record.knownState().word(), record.knownAt());
    }
  }

  private void addDetails(Node row) {
    Node details = row.add("details");
    details.add("summary", Texts.of("more"));
    details.add("p", Texts.of("does", listed.id()));
    pair(details, "if_off", Texts.of("offdoes", listed.id()));
    pair(details, "but_not", Texts.of("offnot", listed.id()));
    if (listed.regional()) {
      pair(details, "region", Texts.of("region", listed.id()));
    }
    addEvidence(details);
    pair(details, "route_web", Texts.of("route_web_" + listed.category()));
    pair(details, "route_app", Texts.of("route_app_" + listed.category()));
    addSources(details);
  }

  private void addEvidence(Node details) {
    if (record.seen()) {
      String key = "evidence_" + record.evidence().word().replace('-', '_');
      pair(details, "why", Texts.of(key) + " " + Texts.of("on_page", record.path()));
    }
  }

  private void addSources(Node details) {
    details.add("h4", Texts.of("sources"));
    Node sources = details.add("ul");
    for (Listed.Cited source : listed.sources()) {
      Node item = sources.add("li");
      if (source.url().isEmpty()) {
        item.add("span", source.title());
      } else {
        item.add("a", source.title())
            .set("href", source.url())
            .set("target", "_blank")
            .set("rel", "noreferrer");
      }
      item.add("span", ", " + Texts.day(source.verified()));
    }
  }

  private static void pair(Node details, String lead, String text) {
    if (!text.isEmpty()) {
      details.add("h4", Texts.of(lead));
      details.add("p", text);
    }
  }
}
