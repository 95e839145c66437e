// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.bundle;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a script what TeaVM writes for every program and ours do not use. Each thing goes
 * only if its name stands nowhere else in the script.
 */
final class Leftovers {

  /** So that a debugger can show an object's Java class. */
  private static final Pattern FOR_DEBUGGERS =
      Pattern.compile(
          "\\w+\\.prototype\\.__teavm_class__=function\\(\\)\\{return \\w+\\(this\\);\\};");

  /** A stand-in for browsers that are long gone. */
  private static final Pattern OLD_BROWSERS =
      Pattern.compile("(?<=Math\\.imul)\\|\\|function\\([^)]*\\)\\{[^}]*\\}");

  /** A method that is called with its object before the arguments, for browsers long gone. */
  private static final String APPLIED =
      "function(){return f.apply(null,[this].concat(Array.prototype.slice.call(arguments)));}";

  private static final String SPREAD = "function(...a){return f(this,...a);}";

  /** What is noted of every class; the one place where these members stand together. */
  private static final Pattern NOTES =
      Pattern.compile("(?<=Object\\.assign\\(\\{name:null,).*?(?=\\},\\w+\\|\\|)", Pattern.DOTALL);

  /** A member with a value that does nothing, in the middle of an object. */
  private static final Pattern MEMBER =
      Pattern.compile("(?<=,|^)(\\w+):(?:null|\\(\\)=>null|o=>o)(?:,|$)");

  /** A class without virtual methods or initialiser: itself, no name, parent, interfaces, flags. */
  private static final Pattern CLASS =
      Pattern.compile("(?<=[\\[,\\n])([\\w$]+),0,[\\w$]+,\\[[^\\]]*\\],\\d+,0,0,0,\\n?");

  /** The first use of a class; and what that does if there is nothing to do. */
  private static final Pattern INITIALISER =
      Pattern.compile("([\\w$]+)=\\(\\)=>\\{\\1=[\\w$]+\\([\\w$]+\\);([\\w$]+)\\(\\);\\}");

  private static final String NOTHING = "\\s*=\\(\\)=>\\{return;\\}";

  /** A word of the script: a name that is no property's, or part of a text. */
  private static final Pattern WORD = Pattern.compile("(?<![\\w$.])[\\w$]+");

  /** What makes a class; where nothing needs the class, nothing needs the call. */
  private static final Pattern MAKER = Pattern.compile("([\\w$]+)=superclass=>");

  private Leftovers() {}

  static String remove(String script) {
    String text = FOR_DEBUGGERS.matcher(script).replaceAll("").replace(APPLIED, SPREAD);
    text = OLD_BROWSERS.matcher(text).replaceAll("");
    text = removeUnusedMembers(removeEmptyInitialisers(text));
    String before;
    do {
      before = text;
      text = removeUnusedClasses(text);
    } while (text.length() < before.length());
    return markMakers(text);
  }

  /** Tells terser that a class may go when it is not used. */
  private static String markMakers(String script) {
    Matcher maker = MAKER.matcher(script);
    return maker.find()
        ? script.replaceAll(
            "(?<![\\w$.])" + Pattern.quote(maker.group(1)) + "(?=\\()", "/*#__PURE__*/$0")
        : script;
  }

  private static String removeEmptyInitialisers(String script) {
    Predicate<String> empty =
        name ->
            Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + NOTHING).matcher(script).find();
    return INITIALISER
        .matcher(script)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    empty.test(found.group(2)) ? found.group(1) + "=()=>{}" : found.group()));
  }

  private static String removeUnusedMembers(String script) {
    Predicate<String> unused =
        name -> Pattern.compile("\\b" + name + "\\b").matcher(script).results().count() == 1;
    return NOTES
        .matcher(script)
        .replaceFirst(
            notes ->
                Matcher.quoteReplacement(
                    MEMBER
                        .matcher(notes.group())
                        .replaceAll(member -> unused.test(member.group(1)) ? "" : "$0")));
  }

  /** A class that is only declared and described holds static methods, or is an interface. */
  private static String removeUnusedClasses(String script) {
    Map<String, Integer> words = count(script);
    var declarations = new StringBuilder();
    Predicate<String> unused = name -> words.get(name) == 2 && isDeclared(script, name);
    String text =
        CLASS
            .matcher(script)
            .replaceAll(
                row -> {
                  if (!unused.test(row.group(1))) {
                    return Matcher.quoteReplacement(row.group());
                  }
                  declarations.append('|').append(Pattern.quote(row.group(1)));
                  return "";
                });
    return declarations.isEmpty()
        ? text
        : text.replaceAll(declaration(declarations.substring(1)), "");
  }

  private static boolean isDeclared(String script, String name) {
    return Pattern.compile(declaration(Pattern.quote(name))).matcher(script).find();
  }

  private static String declaration(String names) {
    return "(?<=[ ,\\n])(?:" + names + ")=[\\w$]+\\([\\w$]*\\),";
  }

  private static Map<String, Integer> count(String script) {
    var words = new HashMap<String, Integer>();
    Matcher word = WORD.matcher(script);
    while (word.find()) {
      words.merge(word.group(), 1, Integer::sum);
    }
    return words;
  }
}
