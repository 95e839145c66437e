// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.bundle;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out what a script notes of its classes at run time (names, interfaces, flags, the class
 * they stand in), for a script that never asks for any of it: there a class is its parent and its
 * methods. {@link #check} makes sure afterwards that nothing asks.
 */
final class ClassNotes {

  /** What TeaVM does for every class between its constructor and its methods. */
  private static final Pattern NOTING =
      Pattern.compile(
          "\\w+\\.push\\(cls\\);let m=\\w+\\(\\);.*?let superclass=data\\[i\\+\\+\\];.*?"
              + "(?=let virtualMethods=data\\[i\\+\\+\\];)",
          Pattern.DOTALL);

  private static final String INHERITING =
      "let superclass=data[i++];"
          + "cls.prototype=superclass?Object.create(superclass.prototype):{};";

  /** A class: itself, no name, its parent, interfaces, flags, nothing around it, initialiser. */
  private static final Pattern ROW =
      Pattern.compile(
          "([\\w$]+),\\s*0,\\s*([\\w$]+),\\s*(?:\\[[^\\]]*\\]|0),\\s*\\d+,"
              + "\\s*0,\\s*(?:0|\\(\\)=>[\\w$]+\\(\\)),");

  /** What would be left of a class that {@link #ROW} did not fit. */
  private static final Pattern UNFIT = Pattern.compile(",\\s*\\[[\\w$, \\n]*\\],\\s*\\d+,\\s*0,");

  /** What every object is begun with, so that it can be told from others; and each use of it. */
  private static final Pattern NUMBERED =
      Pattern.compile("function ([\\w$]+)\\(\\)\\{this\\.\\$id\\$=0;\\}");

  private static final Pattern BEGINS_AS_OBJECT =
      Pattern.compile(
          "if\\(superclass===0\\)\\{return function\\(\\)\\{\\};\\}"
              + "if\\(superclass===void 0\\)\\{superclass=[\\w$]+\\(\\);\\}");

  private static final String BEGINS_AS_NOTHING = "if(!superclass)return function(){};";

  /** Names of notes that TeaVM's runtime asks for. */
  private static final Set<String> NOTES =
      Set.of(
          "superinterfaces",
          "arrayType",
          "itemType",
          "classObject",
          "primitiveKind",
          "binaryName",
          "enclosingClass",
          "clinit",
          "$id$");

  private ClassNotes() {}

  /**
   * Leaves the notes out of what TeaVM compiled.
   *
   * @throws IOException if TeaVM writes them in another way than this knows
   */
  static String leaveOut(String script) throws IOException {
    String text = ROW.matcher(replace(NOTING, script, INHERITING)).replaceAll("$1,$2,");
    if (UNFIT.matcher(text).find()) {
      throw changed(ROW);
    }
    Matcher numbered = NUMBERED.matcher(text);
    if (!numbered.find()) {
      throw changed(NUMBERED);
    }
    String object = Pattern.quote(numbered.group(1));
    text = numbered.replaceFirst("function $1(){}");
    text = text.replaceAll("(?<![\\w$.])" + object + "\\.call\\((?:a|this)\\);", "");
    return replace(BEGINS_AS_OBJECT, text, BEGINS_AS_NOTHING);
  }

  /** Makes sure that a script which had its notes left out, and was minified, asks for none. */
  static void check(String file, String script) throws IOException {
    for (String note : NOTES) {
      if (script.contains(note)) {
        throw new IOException(
            file + " asks for its classes' " + note + ", so ClassNotes may not be left out of it");
      }
    }
  }

  private static String replace(Pattern pattern, String script, String by) throws IOException {
    Matcher found = pattern.matcher(script);
    if (!found.find()) {
      throw changed(pattern);
    }
    return found.replaceFirst(Matcher.quoteReplacement(by));
  }

  private static IOException changed(Pattern pattern) {
    return new IOException(
        "TeaVM's runtime has changed: ClassNotes looks for this in it and has to be looked at again: "
            + pattern);
  }
}
