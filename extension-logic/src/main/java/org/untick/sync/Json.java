// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.ArrayList;
import java.util.List;

/**
 * A JSON value. Asking it for something it is not gives the empty text, -1, or a value of which the
 * same holds, so that what a stranger sent is read without exceptions. Numbers are kept as they
 * were written.
 */
public final class Json {

  /** The largest integer that every reader keeps exactly, 2^53 - 1. */
  public static final long LARGEST = 9_007_199_254_740_991L;

  /** What is not there. */
  static final Json NONE = new Json('v', "");

  private static final int DIGITS = 16;

  /** {@code o}bject, {@code a}rray, {@code s}tring, or another {@code v}alue as it was written. */
  private final char kind;

  private final String text;
  private final List<String> names = new ArrayList<>();
  private final List<Json> values = new ArrayList<>();

  private Json(char kind, String text) {
    this.kind = kind;
    this.text = text;
  }

  /** A new object without members. */
  public static Json object() {
    return new Json('o', "");
  }

  /** A new array without items. */
  public static Json array() {
    return new Json('a', "");
  }

  /** A string. */
  public static Json of(String text) {
    return new Json('s', text);
  }

  /** An integer. */
  static Json of(long number) {
    return new Json('v', Long.toString(number));
  }

  /** True or false. */
  public static Json of(boolean value) {
    return literal(value ? "true" : "false");
  }

  static Json literal(String written) {
    return new Json('v', written);
  }

  /**
   * Reads a text.
   *
   * @return the value, or null if the text is not JSON, is nested too deep, or has a member twice
   */
  public static Json parse(String text) {
    return new JsonReader(text).read();
  }

  /** Whether this is an object. */
  public boolean isObject() {
    return kind == 'o';
  }

  /** Whether this is an array. */
  public boolean isArray() {
    return kind == 'a';
  }

  /** Whether this is true. */
  public boolean isTrue() {
    return kind == 'v' && text.equals("true");
  }

  /** The string; empty for anything else. */
  public String string() {
    return kind == 's' ? text : "";
  }

  /** The integer from 0 to {@link #LARGEST}; -1 for anything else. */
  public long number() {
    if (kind != 'v' || text.isEmpty() || text.length() > DIGITS) {
      return -1;
    }
    long number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number > LARGEST ? -1 : number;
  }

  /** The names of an object's members, in order. */
  public List<String> names() {
    return names;
  }

  /** The values of an object's members, or an array's items, in order. */
  public List<Json> values() {
    return values;
  }

  /** A member; {@link #NONE} if there is none of that name. */
  public Json get(String name) {
    int at = names.indexOf(name);
    return at < 0 ? NONE : values.get(at);
  }

  /** Whether there is a member of that name. */
  public boolean has(String name) {
    return names.indexOf(name) >= 0;
  }

  /** Sets a member, or replaces it in its place; {@link #NONE} takes it away. */
  public Json set(String name, Json value) {
    int at = names.indexOf(name);
    if (value == NONE) {
      remove(name);
    } else if (at < 0) {
      names.add(name);
      values.add(value);
    } else {
      values.set(at, value);
    }
    return this;
  }

  /** Sets a member to a string. */
  public Json set(String name, String value) {
    return set(name, of(value));
  }

  /** Sets a member to an integer. */
  Json set(String name, long value) {
    return set(name, of(value));
  }

  /** Takes a member away. */
  Json remove(String name) {
    int at = names.indexOf(name);
    if (at >= 0) {
      names.remove(at);
      values.remove(at);
    }
    return this;
  }

  /** Adds an item to an array. */
  public Json add(Json item) {
    values.add(item);
    return this;
  }

  /** This as text, without white space. */
  public String text() {
    var out = new StringBuilder();
    write(out);
    return out.toString();
  }

  private void write(StringBuilder out) {
    if (kind == 'v') {
      out.append(text);
    } else if (kind == 's') {
      quote(out, text);
    } else {
      out.append(kind == 'o' ? '{' : '[');
      for (int i = 0; i < values.size(); i++) {
        if (i > 0) {
          out.append(',');
        }
        if (kind == 'o') {
          quote(out, names.get(i));
          out.append(':');
        }
        values.get(i).write(out);
      }
      out.append(kind == 'o' ? '}' : ']');
    }
  }

  private static void quote(StringBuilder out, String text) {
    out.append('"');
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ') {
        out.append(text.substring(start, i)).append("\\u00");
        out.append((char) ('0' + (c >> 4))).append(Bytes.digit(c & 15));
        start = i + 1;
      } else if (c == '"' || c == '\\') {
        out.append(text.substring(start, i)).append('\\');
        start = i;
      }
    }
    out.append(text.substring(start)).append('"');
  }
}
