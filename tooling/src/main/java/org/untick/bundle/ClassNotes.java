// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.bundle;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out what a script notes of its classes at run time (names, parents, interfaces, flags),
 * for a script that never asks for any of it and has no method that a class inherits or overrides:
 * there a class is its constructor. {@link #check} makes sure afterwards that nothing asks.
 */
final class ClassNotes {

  /** The function that notes classes; terser drops it when nothing calls it. */
  private static final Pattern NOTING = Pattern.compile("([\\w$]+)=data=>\\{let packages=");

  /**
   * A class that can be left out: itself, no name, its parent, interfaces, flags, nothing around
   * it, initialiser, no methods.
   */
  private static final String ROW =
      "\\s*[\\w$]+,\\s*0,\\s*([\\w$]+),\\s*(?:\\[[^\\]]*\\]|0),\\s*\\d+,"
          + "\\s*0,\\s*(?:0|\\(\\)=>[\\w$]+\\(\\)),\\s*0,?";

  /** The packages, which only names need; ours have none. */
  private static final Pattern PACKAGES = Pattern.compile("(?<=[;\\n])[\\w$]+\\(\\[\\]\\);");

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
   * @throws IOException if TeaVM writes them in another way than this knows, or if the script needs
   *     them
   */
  static String leaveOut(String script) throws IOException {
    String text = replace(PACKAGES, withoutRows(script), "");
    Matcher numbered = found(NUMBERED, text);
    String object = Pattern.quote(numbered.group(1));
    text = numbered.replaceFirst("function $1(){}");
    text = text.replaceAll("(?<![\\w$.])" + object + "\\.call\\((?:a|this)\\);", "");
    return replace(BEGINS_AS_OBJECT, text, BEGINS_AS_NOTHING);
  }

  private static String withoutRows(String script) throws IOException {
    String call = Pattern.quote(found(NOTING, script).group(1)) + "\\(\\[";
    Matcher noted =
        found(Pattern.compile("(?<=[;\\n])" + call + "(?:" + ROW + ")+\\]\\);"), script);
    Matcher row = Pattern.compile(ROW).matcher(script);
    while (row.find()) {
      String asked = "instanceof " + Pattern.quote(row.group(1)) + "(?![\\w$])";
      if (Pattern.compile(asked).matcher(script).find()) {
        throw new IOException(
            "ClassNotes may not be left out: what is asked for is " + row.group());
      }
    }
    String text = noted.replaceAll("");
    if (Pattern.compile("(?<=[;\\n])" + call).matcher(text).find()) {
      throw changed(Pattern.compile(ROW));
    }
    return text;
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
    return found(pattern, script).replaceFirst(Matcher.quoteReplacement(by));
  }

  private static Matcher found(Pattern pattern, String script) throws IOException {
    Matcher found = pattern.matcher(script);
    if (!found.find()) {
      throw changed(pattern);
    }
    return found;
  }

  private static IOException changed(Pattern pattern) {
    return new IOException(
        "TeaVM's runtime has changed: ClassNotes looks for this in it and has to be looked at again: "
            + pattern);
  }
}
