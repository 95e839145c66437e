// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.message;

import org.untick.setting.Evidence;
import org.untick.setting.Fields;
import org.untick.setting.Finding;
import org.untick.setting.Items;
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

  /** LinkedIn asked to sign in, as text. */
  public static final String SIGNED_OUT = HEAD + "\nsigned-out";

  /** The user wants quiet mode, as text. */
  public static final String QUIET = HEAD + "\nquiet";

  /** A page of ours is looked at, as text. */
  public static final String SYNC = HEAD + "\nsync";

  /** The user wants to sync now, as text. */
  public static final String SYNC_NOW = HEAD + "\nsync-now";

  /** The user wants no marks on the page with this path again, as text. */
  public static String hide(String path) {
    return line(HEAD + "\nhide", path);
  }

  /** What a page showed, as text. */
  public static String seen(Sighting seen) {
    String text = line(line(line(HEAD + "\nseen", seen.path()), seen.account()), seen.visit());
    for (Finding finding : seen.findings()) {
      text = line(text, finding.setting().value()).concat(" ").concat(finding.state().word());
      text = text.concat(" ").concat(finding.evidence().word());
      text = text.concat(finding.settled() ? " settled" : " early");
    }
    return text;
  }

  /** Neither an address nor a marker holds a line break. */
  private static String line(String text, String next) {
    return text.concat("\n").concat(next);
  }

  /**
   * A text as message.
   *
   * @return the message, or null when the text is of an unknown kind or version or is not well
   *     formed; such a text is to be dropped and counted
   */
  public static Message decode(String text) {
    Items<String> lines = Fields.of(text, '\n');
    if (lines.size() < 2 || !lines.get(0).equals(HEAD)) {
      return null;
    }
    return switch (lines.get(1)) {
      case "seen" -> decodeSeen(lines);
      case "signed-out" -> alone(lines, new Message.SignedOut());
      case "inject" -> alone(lines, new Message.Inject());
      case "sync" -> alone(lines, new Message.Sync(false));
      case "sync-now" -> alone(lines, new Message.Sync(true));
      case "quiet" -> alone(lines, new Message.Quiet());
      case "hide" -> lines.size() == 3 ? new Message.Hide(lines.get(2)) : null;
      default -> null;
    };
  }

  private static Message alone(Items<String> lines, Message message) {
    return lines.size() == 2 ? message : null;
  }

  private static Message decodeSeen(Items<String> lines) {
    if (lines.size() < 5) {
      return null;
    }
    var findings = new Items<Finding>();
    for (int i = 5; i < lines.size(); i++) {
      Finding finding = finding(Fields.of(lines.get(i), ' '));
      if (finding == null) {
        return null;
      }
      findings.add(finding);
    }
    return new Message.Seen(new Sighting(lines.get(2), lines.get(3), lines.get(4), findings));
  }

  private static Finding finding(Items<String> words) {
    if (words.size() != 4) {
      return null;
    }
    State state = State.of(words.get(1));
    Evidence evidence = Evidence.of(words.get(2));
    boolean settled = words.get(3).equals("settled");
    boolean named = !words.get(0).isEmpty();
    if (!named
        || state == null
        || evidence == null
        || (!settled && !words.get(3).equals("early"))) {
      return null;
    }
    return new Finding(new SettingId(words.get(0)), state, evidence, settled);
  }
}
