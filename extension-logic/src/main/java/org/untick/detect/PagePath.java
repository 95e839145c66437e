// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import org.untick.setting.Catalogue;
import org.untick.setting.Entry;
import org.untick.setting.Fields;
import org.untick.setting.Items;

/**
 * What an address stands for. Slugs are what survives: prefixes differ between desktop ({@code
 * /mypreferences/d}), mobile ({@code /mypreferences/m}) and legacy pages ({@code /psettings}).
 *
 * @param kind the kind of page
 * @param owners the settings whose own page this is; empty for every other kind
 */
public record PagePath(Kind kind, Items<Entry> owners) {

  /** Kinds of page. */
  public enum Kind {
    /** The own page of one setting or two. */
    SETTING,
    /** A list of settings. */
    CATEGORY,
    /** A settings page that belongs to none of ours. */
    OTHER_SETTINGS,
    /** Where LinkedIn asks to sign in. */
    SIGN_IN,
    /** Nothing to read: no settings page, or one that is never touched. */
    NONE;

    /** Whether there is anything to read on such a page. */
    public boolean isRead() {
      return this == SETTING || this == CATEGORY || this == OTHER_SETTINGS;
    }
  }

  /** Whether this is the setting's own page. */
  boolean owns(Entry entry) {
    for (Entry owner : owners) {
      if (owner.is(entry)) {
        return true;
      }
    }
    return false;
  }

  /** Reads a path; query, fragment and closing slashes do not matter. */
  public static PagePath of(String path, Catalogue catalogue) {
    var segments = segments(path);
    var none = new Items<Entry>();
    String first = segments.isEmpty() ? "" : segments.get(0);
    if (isSignIn(first)) {
      return new PagePath(Kind.SIGN_IN, none);
    }
    if (!first.equals("mypreferences") && !first.equals("psettings")) {
      return new PagePath(Kind.NONE, none);
    }
    return settingsPage(segments, catalogue);
  }

  private static PagePath settingsPage(Items<String> segments, Catalogue catalogue) {
    var none = new Items<Entry>();
    int depth = segments.size();
    String last = segments.get(depth - 1);
    if (depth == 1 || (depth == 2 && last.length() == 1) || never(segments, catalogue)) {
      return new PagePath(Kind.NONE, none);
    }
    Items<Entry> owners = catalogue.ownersOf(last);
    if (!owners.isEmpty()) {
      return new PagePath(Kind.SETTING, owners);
    }
    boolean list = segments.get(depth - 2).equals("categories");
    boolean legacy = segments.get(0).equals("psettings");
    return new PagePath(list || legacy ? Kind.CATEGORY : Kind.OTHER_SETTINGS, owners);
  }

  private static boolean never(Items<String> segments, Catalogue catalogue) {
    for (String segment : segments) {
      if (Fields.has(catalogue.never(), segment)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSignIn(String first) {
    return first.equals("login")
        || first.equals("uas")
        || first.equals("authwall")
        || first.equals("checkpoint");
  }

  private static Items<String> segments(String path) {
    var segments = new Items<String>();
    for (String segment : Fields.of(before('?', before('#', path)), '/')) {
      if (!segment.isEmpty()) {
        segments.add(segment);
      }
    }
    return segments;
  }

  private static String before(char end, String text) {
    int at = text.indexOf(end);
    return at < 0 ? text : text.substring(0, at);
  }
}
