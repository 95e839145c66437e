// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.regex.Pattern;
import org.teavm.jso.JSBody;

/**
 * TeaVM calls the parameters of a static script b, c and so on, and leaves the names alone that the
 * script declares itself: one that is called the same would hide a parameter.
 */
@AnalyzeClasses(packages = "org.untick", importOptions = ImportOption.DoNotIncludeTests.class)
class ScriptNamesTest {

  /** A one-letter name that is neither a property's nor part of a text. */
  private static final Pattern NAME = Pattern.compile("(?<![\\w$.'\"-])([a-z])(?![\\w$'\"])");

  @ArchTest
  static final ArchRule noNameOfAScriptHidesAParameter =
      methods()
          .that()
          .areAnnotatedWith(JSBody.class)
          .should(
              new ArchCondition<>("use no name that TeaVM gives to a parameter") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                  JSBody body = method.getAnnotationOfType(JSBody.class);
                  List<String> parameters = List.of(body.params());
                  NAME.matcher(body.script())
                      .results()
                      .map(found -> found.group(1))
                      .filter(name -> !parameters.contains(name))
                      .filter(
                          name -> name.charAt(0) > 'a' && name.charAt(0) - 'a' <= parameters.size())
                      .distinct()
                      .forEach(name -> events.add(violation(method, name)));
                }
              });

  private static ConditionEvent violation(JavaMethod method, String name) {
    return SimpleConditionEvent.violated(
        method, method.getFullName() + " declares " + name + ": give it another name");
  }
}
