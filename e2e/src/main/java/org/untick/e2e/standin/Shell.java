// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import java.util.LinkedHashMap;
import java.util.Map;

/** The HTML that every address answers with; the page's scripts draw the rest. */
final class Shell {

  private Shell() {}

  /** The document for a scenario. */
  static String html(Scenario scenario) {
    Words words = Words.in(scenario.languageCode());
    String theme = (String) scenario.knobs().getOrDefault(Knob.THEME, "auto");
    return """
        <!DOCTYPE html>
        <html lang="%s" dir="%s" class="theme theme--%s">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>%s</title>
          <link rel="icon" href="/stand-in/img/icon.svg">
          <link rel="stylesheet" href="/stand-in/css/base.css">
          <link rel="stylesheet" href="/stand-in/css/frame.css">
          <link rel="stylesheet" href="/stand-in/css/settings.css">
          <link rel="stylesheet" href="/stand-in/css/switches.css">
          <script type="module" src="/stand-in/js/main.js"></script>
        </head>
        <body class="render-mode-BIGPIPE nav-v2 ember-application">
          <div class="application-outlet" id="app"></div>
          <code id="bpr-guid-3811902">%s</code>
        </body>
        </html>
        """
        .formatted(
            words.language(), words.direction(), theme, words.get("settings"), preloaded(scenario));
  }

  /**
   * What LinkedIn preloads about the member, in its form; nothing about a member where none is
   * signed in.
   */
  private static String preloaded(Scenario scenario) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("data", Map.of("plainId", 270544960, "$type", "com.linkedin.voyager.common.Me"));
    if (scenario.knobs().get(Knob.ACCOUNT) instanceof Account account
        && !scenario.has(Knob.SIGNED_OUT)) {
      data.put("included", java.util.List.of(member(account)));
    }
    return Resources.write(data).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static Map<String, Object> member(Account account) {
    Map<String, Object> member = new LinkedHashMap<>();
    member.put("firstName", account.name().split(" ", 2)[0]);
    member.put("lastName", account.name().split(" ", 2)[1]);
    member.put("publicIdentifier", account.vanity());
    member.put("$type", "com.linkedin.voyager.identity.shared.MiniProfile");
    return member;
  }
}
