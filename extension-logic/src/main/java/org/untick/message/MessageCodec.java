// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.message;

import java.util.ArrayList;
import java.util.List;
import org.untick.setting.Evidence;
import org.untick.setting.Fields;
import org.untick.setting.Finding;
import org.untick.setting.SettingId;
import org.untick.setting.State;
import org.untick.status.Sighting;

/**
 * Messages as text, one field a line: a head with the version, the kind, the fields. A text is
 * copied between scripts without conversion, and the sentinel can write it by hand.
 */
public final class MessageCodec {

  private static final String HEAD = "untick/1";

  private MessageCodec() {}

  /** A message as text. */
  public static String encode(Message message) {
    if (message instanceof Message.Seen seen) {
      return encodeSeen(seen.sighting());
    }
    return HEAD + (message instanceof Message.SignedOut ? "\nsigned-out" : "\ninject");
  }

  private static String encodeSeen(Sighting seen) {
    var text = new StringBuilder(HEAD).append("\nseen\n").append(line(seen.path()));
    text.append('\n').append(line(seen.account())).append('\n').append(line(seen.visit()));
    for (Finding finding : seen.findings()) {
      text.append('\n').append(finding.setting().value());
      text.append(' ').append(finding.state().word());
      text.append(' ').append(finding.evidence().word());
      text.append(finding.settled() ? " settled" : " early");
    }
    return text.toString();
  }

  /**
   * A text as message.
   *
   * @return the message, or null when the text is of an unknown kind or version or is not well
   *     formed; such a text is to be dropped and counted
   */
  public static Message decode(String text) {
    List<String> lines = Fields.of(text, '\n');
    if (lines.size() < 2 || !lines.get(0).equals(HEAD)) {
      return null;
    }
    return switch (lines.get(1)) {
      case "seen" -> decodeSeen(lines);
      case "signed-out" -> new Message.SignedOut();
      case "inject" -> new Message.Inject();
      default -> null;
    };
  }

  private static Message decodeSeen(List<String> lines) {
    if (lines.size() < 5) {
      return null;
    }
    var findings = new ArrayList<Finding>();
    for (int i = 5; i < lines.size(); i++) {
      Finding finding = finding(Fields.of(lines.get(i), ' '));
      if (finding == null) {
        return null;
      }
      findings.add(finding);
    }
    return new Message.Seen(new Sighting(lines.get(2), lines.get(3), lines.get(4), findings));
  }

  private static Finding finding(List<String> words) {
    if (words.size() != 4) {
      return null;
    }
    State state = State.of(words.get(1));
    Evidence evidence = Evidence.of(words.get(2));
    boolean settled = words.get(3).equals("settled");
    if (state == null || evidence == null || (!settled && !words.get(3).equals("early"))) {
      return null;
    }
    return new Finding(new SettingId(words.get(0)), state, evidence, settled);
  }

  private static String line(String text) {
    return text.replace('\n', ' ');
  }
}
