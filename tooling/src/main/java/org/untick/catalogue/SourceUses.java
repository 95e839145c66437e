// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the sources that a file lists with those that its facts rest on. */
final class SourceUses {

  private final Map<String, Source> sources;
  private final LocalDate today;
  private final List<Problem> problems;

  SourceUses(Map<String, Source> sources, LocalDate today, List<Problem> problems) {
    this.sources = sources;
    this.today = today;
    this.problems = problems;
  }

  /**
   * Notes what is wrong in one file.
   *
   * @param help the source that is its help page; empty for none
   */
  void check(JsonFile file, Map<String, Graded> facts, List<Source.Use> uses, String help) {
    Set<String> listed = uses.stream().map(Source.Use::id).collect(Collectors.toSet());
    facts.forEach((pointer, fact) -> checkFact(file, pointer, fact, listed));
    if (!help.isEmpty() && !listed.contains(help)) {
      problems.add(file.problem("/help", Code.SOURCE_NOT_LISTED, help + " has no date here"));
    }
    var needed = new HashSet<String>(Set.of(help));
    facts.values().forEach(fact -> needed.add(fact.source()));
    for (int i = 0; i < uses.size(); i++) {
      checkUse(file, "/sources/" + i, uses.get(i), needed);
    }
  }

  private void checkFact(JsonFile file, String pointer, Graded fact, Set<String> listed) {
    String id = fact.source();
    if (!listed.contains(id)) {
      String message = id + " has no date here";
      problems.add(file.problem(pointer + "/source", Code.SOURCE_NOT_LISTED, message));
    }
    Source source = sources.get(id);
    if (source != null && fact.grade().betterThan(source.grade())) {
      String message = id + " is of grade " + source.grade();
      problems.add(file.problem(pointer + "/grade", Code.GRADE_TOO_GOOD, message));
    }
  }

  private void checkUse(JsonFile file, String pointer, Source.Use use, Set<String> needed) {
    if (!sources.containsKey(use.id())) {
      problems.add(file.problem(pointer, Code.UNKNOWN_SOURCE, "there is no source " + use.id()));
    }
    if (!needed.contains(use.id())) {
      problems.add(file.problem(pointer, Code.UNUSED_SOURCE, "nothing rests on " + use.id()));
    }
    String at = pointer + "/verified";
    Days.parse(file, at, use.verified(), problems)
        .filter(day -> day.isAfter(today))
        .map(day -> file.problem(at, Code.FUTURE_DATE, day + " is yet to come"))
        .ifPresent(problems::add);
  }
}
