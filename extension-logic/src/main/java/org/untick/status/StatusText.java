// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.status;

import java.util.ArrayList;
import org.untick.setting.Evidence;
import org.untick.setting.Fields;
import org.untick.setting.Items;
import org.untick.setting.SettingId;
import org.untick.setting.State;

/** A status as the text that is stored: a head with the version, then a record a line. */
public final class StatusText {

  private static final String HEAD = "untick-status/1";
  private static final int FIELDS = 11;

  private StatusText() {}

  /** A status as text. */
  public static String encode(Status status) {
    var text = new StringBuilder(HEAD);
    for (StatusRecord record : status.records()) {
      text.append('\n').append(record.setting().value());
      text.append(' ').append(record.state().word());
      text.append(' ').append(record.evidence().word());
      text.append(record.confirmed() ? " confirmed " : " unconfirmed ").append(record.at());
      text.append(' ').append(word(record.path())).append(' ').append(word(record.visit()));
      text.append(' ').append(record.knownState().word()).append(' ').append(record.knownAt());
      text.append(' ').append(record.driftedAt()).append(' ').append(record.receiptAt());
    }
    return text.toString();
  }

  /**
   * A text as status.
   *
   * @return the status, an empty one for an empty text; null when the text is damaged or of a newer
   *     version, and must be set aside
   */
  public static Status decode(String text) {
    var records = new ArrayList<StatusRecord>();
    Items<String> lines = Fields.of(text, '\n');
    if (!lines.isEmpty() && !lines.get(0).equals(HEAD)) {
      return null;
    }
    for (int i = 1; i < lines.size(); i++) {
      StatusRecord record = record(Fields.of(lines.get(i), ' '));
      if (record == null) {
        return null;
      }
      records.add(record);
    }
    return new Status(records);
  }

  private static StatusRecord record(Items<String> f) {
    if (f.size() != FIELDS) {
      return null;
    }
    State state = State.of(f.get(1));
    Evidence evidence = Evidence.of(f.get(2));
    State known = State.of(f.get(7));
    boolean confirmed = f.get(3).equals("confirmed");
    boolean said = confirmed || f.get(3).equals("unconfirmed");
    if (f.get(0).isEmpty() || !said || state == null || evidence == null || known == null) {
      return null;
    }
    long[] times = times(f.get(4), f.get(8), f.get(9), f.get(10));
    return times == null
        ? null
        : new StatusRecord(
            new SettingId(f.get(0)),
            state,
            evidence,
            confirmed,
            times[0],
            f.get(5),
            f.get(6),
            known,
            times[1],
            times[2],
            times[3]);
  }

  private static long[] times(String... texts) {
    var times = new long[texts.length];
    for (int i = 0; i < texts.length; i++) {
      times[i] = Numbers.parse(texts[i]);
      if (times[i] < 0) {
        return null;
      }
    }
    return times;
  }

  private static String word(String text) {
    String word = text.replace(' ', '+').replace('\n', '+');
    return word.isEmpty() ? "-" : word;
  }
}
