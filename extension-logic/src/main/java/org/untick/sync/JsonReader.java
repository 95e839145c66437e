// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

/** Reads JSON (RFC 8259). After an error it is at the end, and what it returns is not used. */
final class JsonReader {

  private static final int DEPTH = 16;
  private static final String ESCAPED = "\"\\/bfnrt";
  private static final String MEANT = "\"\\/\b\f\n\r\t";

  private final String text;
  private int at;
  private int depth;
  private boolean wrong;

  JsonReader(String text) {
    this.text = text;
  }

  /** The one value of the whole text; null if it is not JSON. */
  Json read() {
    Json value = value();
    return wrong || peek() != 0 ? null : value;
  }

  /** The next character that is not white space; 0 at the end. */
  private char peek() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  private Json value() {
    char c = peek();
    if (c == '{' || c == '[') {
      return ++depth > DEPTH ? fail() : group(c);
    }
    return c == '"' ? Json.of(string()) : literal();
  }

  private Json fail() {
    wrong = true;
    at = text.length();
    return Json.NONE;
  }

  private Json group(char open) {
    boolean object = open == '{';
    Json group = object ? Json.object() : Json.array();
    char close = object ? '}' : ']';
    at++;
    boolean first = true;
    while (peek() != close) {
      if (!first && !take(',')) {
        return fail();
      }
      first = false;
      String name = object ? name(group) : "";
      Json value = value();
      if (wrong) {
        return value;
      }
      if (object) {
        group.set(name, value);
      } else {
        group.add(value);
      }
    }
    at++;
    depth--;
    return group;
  }

  private boolean take(char wanted) {
    boolean there = peek() == wanted;
    at += there ? 1 : 0;
    return there;
  }

  private String name(Json group) {
    String name = peek() == '"' ? string() : "";
    if (wrong || !take(':') || group.has(name)) {
      fail();
    }
    return name;
  }

  private String string() {
    String read = "";
    int start = ++at;
    while (at < text.length() && text.charAt(at) >= ' ') {
      char c = text.charAt(at);
      if (c == '"') {
        return read.concat(text.substring(start, at++));
      }
      if (c == '\\') {
        read = read.concat(text.substring(start, at++)).concat(String.valueOf(escaped()));
        start = at;
      } else {
        at++;
      }
    }
    fail();
    return "";
  }

  private char escaped() {
    char c = at < text.length() ? text.charAt(at++) : 0;
    int known = ESCAPED.indexOf(c);
    if (known >= 0) {
      return MEANT.charAt(known);
    }
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = c == 'u' && at < text.length() ? Bytes.digitOf(text.charAt(at++)) : -1;
      if (digit < 0) {
        fail();
      }
      code = code << 4 | digit;
    }
    return (char) code;
  }

  /** A number is not checked to the last digit: it is kept as written, and read as an integer. */
  private Json literal() {
    int start = at;
    while (at < text.length() && isWord(text.charAt(at))) {
      at++;
    }
    String word = text.substring(start, at);
    boolean known = word.equals("true") || word.equals("false") || word.equals("null");
    return known || isNumber(word) ? Json.literal(word) : fail();
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || ".-+E".indexOf(c) >= 0;
  }

  private static boolean isNumber(String word) {
    int start = word.startsWith("-") ? 1 : 0;
    if (word.length() == start || word.charAt(start) < '0' || word.charAt(start) > '9') {
      return false;
    }
    for (int i = start; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c < '0' || c > '9') && ".-+eE".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
