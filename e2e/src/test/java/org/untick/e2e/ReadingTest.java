// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.Parameter;
import org.untick.e2e.browser.Tab;
import org.untick.e2e.standin.NamedScenario;
import org.untick.e2e.standin.Scenarios;

/**
 * Every scenario is read rightly. To read waits, for an off to be certain say; so several pages are
 * open at a time, and each is judged when its tab is wanted for another.
 */
@InEachBrowser
class ReadingTest {

  private static final int TABS = 8;
  private static final Duration GLANCE = Duration.ofMillis(400);
  private static final Duration LEAST = Duration.ofMillis(1500);
  private static final Duration MOST = Duration.ofSeconds(20);

  /** After 35 s a page whose control did not come is given up; some come even later. */
  private static final Duration SLOW_LEAST = Duration.ofSeconds(43);

  private static final Duration SLOW_MOST = Duration.ofSeconds(60);

  @Parameter Member member;

  private final List<Tab> tabs = new ArrayList<>();
  private final List<Observation> observations = new ArrayList<>();

  @AfterEach
  void closeTabs() {
    tabs.forEach(Tab::close);
    member.tab().bringToFront();
  }

  @TestFactory
  Stream<DynamicTest> everyPageIsReadRightly() {
    List<NamedScenario> scenarios =
        Scenarios.all().values().stream()
            .filter(ReadingTest::isChosen)
            .sorted(Comparator.comparing(NamedScenario::slow))
            .toList();
    return IntStream.range(0, scenarios.size())
        .mapToObj(
            number ->
                DynamicTest.dynamicTest(
                    scenarios.get(number).name(), () -> judge(scenarios, number)));
  }

  /** Every markup, on and off; the others, and all slow ones, take part in the long form. */
  private static final String SHORT =
      "(keyed|artdeco|button|div|psettings|legacy-iframe|shadow|shadow-nested|sdui)-(on|off)"
          + "|unrelated-only-.*|signed-out-form|contradicts-.*|mixed-.*";

  /** Those that {@code -Duntick.scenarios=REGEX} names; all with {@code -Duntick.long=true}. */
  private static boolean isChosen(NamedScenario scenario) {
    String named = System.getProperty("untick.scenarios");
    if (named != null) {
      return scenario.name().matches(named);
    }
    return Boolean.getBoolean("untick.long")
        || (!scenario.slow() && scenario.name().matches(SHORT));
  }

  private void judge(List<NamedScenario> scenarios, int number) {
    while (observations.size() < Math.min(number + TABS, scenarios.size())) {
      open(scenarios.get(observations.size()));
    }
    Observation observation = observations.get(number);
    observation.tab().bringToFront();
    NamedScenario scenario = observation.scenario();
    List<String> problems =
        scenario.slow()
            ? observation.settle(SLOW_LEAST, SLOW_MOST)
            : observation.settle(LEAST, MOST);
    assertThat(problems).as(scenario.name()).isEmpty();
  }

  private void open(NamedScenario scenario) {
    Tab tab = member.visit(tabFor(observations.size()), scenario);
    Observation observation = new Observation(scenario, tab, member.popup());
    observation.glance(GLANCE);
    observations.add(observation);
  }

  private Tab tabFor(int number) {
    if (tabs.size() < TABS) {
      tabs.add(member.session().newTab());
    }
    return tabs.get(number % TABS);
  }
}
