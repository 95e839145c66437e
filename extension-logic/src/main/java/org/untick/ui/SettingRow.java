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
import org.untick.sync.Said;
import org.untick.sync.Together;

/** One setting in the popup. */
final class SettingRow {

  private final Listed listed;
  private final StatusRecord record;
  private final Account account;
  private final Checklist checklist;
  private Together together;
  private Said elsewhere;

  SettingRow(Listed listed, StatusRecord record, Account account, Checklist checklist) {
    this.listed = listed;
    this.record = record;
    this.account = account;
    this.checklist = checklist;
  }

  /** With what the user's other devices say; null for nothing. */
  SettingRow heard(Together all) {
    together = all;
    elsewhere = all == null ? null : all.elsewhere(listed.id());
    return this;
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
    boolean here = elsewhere == null;
    note(row, here && record.seen() && !isTimeToldElsewhere(), "seen_at", record.at());
    addOthers(row);
    note(row, record.drifted(), "came_back", record.driftedAt());
    note(row, record.receiptAt() > 0, "receipt", record.receiptAt());
    note(
        row,
        here && record.seen() && account.beforeSignOut(record),
        "before_sign_out",
        record.at());
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

  /** Which device it was seen on, if not on this one, and which says otherwise. */
  private void addOthers(Node row) {
    if (together == null) {
      return;
    }
    if (elsewhere != null) {
      said(row, "seen_on_device", elsewhere);
      StatusRecord own = together.own(listed.id());
      boolean otherwise = own.state() == State.ON || own.state() == State.OFF;
      boolean contradicts = otherwise && own.state() != record.state();
      note(row, contradicts, "here_" + own.state().word(), own.at());
    }
    for (Said other : together.otherwise(listed.id())) {
      said(row, "other_" + other.state().word(), other);
    }
  }

  private static void said(Node row, String key, Said said) {
    row.add("p", Texts.of(key, Texts.device(said.name()), Texts.moment(said.at())))
        .set("class", "note " + key)
        .set("data-device", said.device());
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
      String where =
          elsewhere == null ? Texts.of("on_page", record.path()) : Texts.of("on_other_device");
      pair(details, "why", Texts.of(key) + " " + where);
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
