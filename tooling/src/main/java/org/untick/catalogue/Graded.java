// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A fact that says how well it is known and from where. */
public sealed interface Graded {

  /** How well it is known. */
  Grade grade();

  /** The id of the {@link Source} it rests on. */
  String source();

  /**
   * An address on LinkedIn.
   *
   * @param kind {@code desktop}, {@code mobile} or {@code legacy}; empty where it does not matter
   * @param path absolute path without host, query or closing slash
   */
  record Page(String kind, String path, Grade grade, String source) implements Graded {
    /** Replaces an absent kind by an empty one. */
    public Page {
      kind = kind == null ? "" : kind;
    }

    /** The last segment, which survives when LinkedIn moves its pages. */
    public String slug() {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }

  /**
   * LinkedIn's own name of a control.
   *
   * @param key the exact token
   * @param attribute the attribute that has been seen to carry it
   */
  record ControlKey(String key, String attribute, Grade grade, String source) implements Graded {}

  /**
   * Words that stand on the page.
   *
   * @param lang an interface language, such as {@code fr} or {@code zh_CN}
   * @param kind {@code switch} or {@code title}
   * @param text as written by LinkedIn
   */
  record Label(String lang, String kind, String text, Grade grade, String source)
      implements Graded {}

  /**
   * The value at the end of a row.
   *
   * @param lang an interface language
   * @param text as written by LinkedIn
   */
  record Word(String lang, String text, Grade grade, String source) implements Graded {}

  /**
   * A piece of a companion switch's label.
   *
   * @param text lower case
   */
  record Hint(String text, Grade grade, String source) implements Graded {}

  /**
   * Where a setting is offered.
   *
   * @param where region codes of the schema
   * @param offered {@code yes}, {@code no} or {@code unknown}
   * @param byDefault {@code on}, {@code off}, {@code none} where not offered, or {@code unknown}
   * @param since ISO date; empty where unknown
   */
  record Region(
      List<String> where,
      String offered,
      @JsonProperty("default") String byDefault,
      String since,
      Grade grade,
      String source)
      implements Graded {
    /** Replaces an absent date by an empty one. */
    public Region {
      where = List.copyOf(where);
      since = since == null ? "" : since;
    }
  }

  /**
   * What turns a setting off without a click of its own.
   *
   * @param by a setting id, or {@link #PRIVACY_SIGNAL}
   * @param where region codes; empty for wherever it is offered
   */
  record Dependency(String by, List<String> where, Grade grade, String source) implements Graded {
    /** The signal that a browser may send with every request. */
    public static final String PRIVACY_SIGNAL = "global-privacy-control";

    /** Keeps its own copy of the list. */
    public Dependency {
      where = List.copyOf(where);
    }
  }

  /**
   * A sentence told to the user.
   *
   * @param message its key in the locales
   */
  record Claim(String message, Grade grade, String source) implements Graded {}
}
