// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** CSS selectors, each parsed once: a corpus asks for the same few a million times. */
final class Selectors {

  private static final Map<String, Evaluator> PARSED = new ConcurrentHashMap<>();

  private Selectors() {}

  static Evaluator of(String selector) {
    return PARSED.computeIfAbsent(selector, QueryParser::parse);
  }
}
