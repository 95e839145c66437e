// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What is being played: the scenario, what was saved, and what was asked for. Safe for use by
 * several threads.
 */
final class Stage {

  private record Play(Scenario scenario, SavedStates states) {}

  private final Queue<String> requests = new ConcurrentLinkedQueue<>();
  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private volatile Play play = play(Scenario.keyed());

  private static Play play(Scenario scenario) {
    return new Play(scenario, new SavedStates(scenario));
  }

  /** Starts a scenario: saved states and noted requests begin anew. */
  void start(Scenario scenario) {
    play = play(scenario);
    requests.clear();
  }

  /** The scenario being played. */
  Scenario scenario() {
    return play.scenario();
  }

  /** The page model of a path. */
  Map<String, Object> model(String path) {
    Play current = play;
    return new PageModel(current.scenario(), current.states()).of(path);
  }

  /** Saves a state, unless saving fails in this scenario. */
  boolean save(String key, boolean on) {
    Play current = play;
    if (current.scenario().has(Knob.SAVE_FAILS)) {
      return false;
    }
    current.states().save(key, on);
    return true;
  }

  /** The saved state of a key. */
  boolean state(String key) {
    return play.states().get(key);
  }

  /** Changes a saved state as another device would. */
  void change(String key, boolean on) {
    play.states().save(key, on);
  }

  /** Keeps a page under a name. */
  void keep(String name, String html) {
    pages.put(name, html);
  }

  /** The HTML of a page that was kept; null if there is none. */
  String kept(String name) {
    return pages.get(name);
  }

  /** Notes a request. */
  void note(String request) {
    requests.add(request);
  }

  /** What was noted since the scenario started. */
  List<String> requests() {
    return List.copyOf(requests);
  }
}
