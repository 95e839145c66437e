// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import java.util.Map;

/**
 * A path of the site, understood.
 *
 * @param kind {@code page}, {@code category}, {@code feed}, {@code login} or {@code plain}
 * @param name the slug or the category's name; the path itself for other kinds
 * @param twin {@code d} for desktop, {@code m} for the mobile twin, {@code psettings} for the
 *     legacy tree, {@code frame} inside its frame
 */
record Address(String kind, String name, String twin) {

  private static final Map<String, String> LEGACY_CATEGORIES =
      Map.of(
          "privacy",
          "privacy",
          "advertising",
          "ads",
          "advertising-data",
          "ads",
          "data-sharing",
          "privacy");

  /** Understands a path; a trailing slash makes no difference. */
  static Address of(String path) {
    String clean = path.replaceAll("/+$", "");
    if (clean.matches("/mypreferences/[dm](/.*)?")) {
      return preferences(clean.substring(Math.min(clean.length(), 17)), clean.substring(15, 16));
    }
    if (clean.startsWith("/psettings")) {
      return legacy(clean.substring(Math.min(clean.length(), 11)));
    }
    if (clean.matches("/(login|uas/login|checkpoint/.*)")) {
      return new Address("login", clean, "d");
    }
    return new Address(clean.matches("(/feed)?") ? "feed" : "plain", clean, "d");
  }

  private static Address preferences(String rest, String twin) {
    if (rest.isEmpty() || rest.equals("categories")) {
      return new Address("category", "account", twin);
    }
    if (rest.startsWith("categories/")) {
      return new Address("category", rest.substring(11), twin);
    }
    return new Address("page", rest, twin);
  }

  private static Address legacy(String rest) {
    if (rest.startsWith("frame/")) {
      return new Address("page", rest.substring(6), "frame");
    }
    if (rest.isEmpty() || LEGACY_CATEGORIES.containsKey(rest)) {
      return new Address("category", LEGACY_CATEGORIES.getOrDefault(rest, "account"), "psettings");
    }
    return new Address(
        "page", SiteMap.page(rest).isPresent() ? rest : "settings/" + rest, "psettings");
  }

  /** Where the links of this page lead. */
  String base() {
    return twin.equals("m") ? "/mypreferences/m/" : "/mypreferences/d/";
  }

  /** Whether only a member may see it. */
  boolean needsSignIn() {
    return !kind.equals("login") && !kind.equals("plain");
  }
}
