// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What the page's scripts draw from: everything about one page, as JSON. */
final class PageModel {

  private final Scenario scenario;
  private final SavedStates states;
  private final Words words;

  PageModel(Scenario scenario, SavedStates states) {
    this.scenario = scenario;
    this.states = states;
    this.words = Words.in(scenario.languageCode());
  }

  /** The model of the page at a path. */
  Map<String, Object> of(String path) {
    Address address = Address.of(path);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("path", path);
    model.put("twin", address.twin());
    model.put("base", address.base());
    model.put("language", words.language());
    model.put("direction", words.direction());
    model.put("knobs", knobs());
    model.put("words", words.texts());
    model.putAll(content(address));
    return model;
  }

  private Map<String, Object> content(Address address) {
    if (scenario.has(Knob.SIGNED_OUT) && address.needsSignIn()) {
      return Map.of("kind", "login", "title", words.get("login.title"));
    }
    return switch (address.kind()) {
      case "category" -> new CategoryModel(scenario, states, words).of(address);
      case "page" -> SiteMap.page(address.name()).map(this::page).orElseGet(this::plain);
      case "feed" -> Map.of("kind", "feed", "title", words.get("nav.home"));
      case "login" -> Map.of("kind", "login", "title", words.get("login.title"));
      default -> plain();
    };
  }

  private Map<String, Object> plain() {
    return Map.of("kind", "plain", "title", words.get("plain.title"));
  }

  private Map<String, Object> page(SitePage page) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("kind", page.kind());
    model.put("title", words.get(page.name() + ".title"));
    model.put("about", words.get(page.name() + ".about", words.get("setting.about")));
    model.put("slug", page.slug());
    model.put("category", SiteMap.categoryOf(page.slug()));
    model.put("switches", switches(page));
    model.put("unrelated", unrelated());
    model.put(
        "boxes",
        IntStream.rangeClosed(1, page.boxes()).mapToObj(n -> words.get("box." + n)).toList());
    return model;
  }

  private List<Map<String, Object>> switches(SitePage page) {
    List<Map<String, Object>> models = new ArrayList<>();
    for (SiteSwitch each : page.switches()) {
      if (!each.isIn(scenario.names(Knob.MISSING))) {
        models.add(own(each));
      }
    }
    if (scenario.has(Knob.SECOND_SWITCH) && page.holds("generative-ai-training")) {
      models.add(model(SiteSwitch.MICROSOFT, label(SiteSwitch.MICROSOFT)));
    }
    return models;
  }

  private Map<String, Object> own(SiteSwitch each) {
    String label = (String) scenario.knobs().getOrDefault(Knob.LABEL, label(each));
    int padding = (int) scenario.knobs().getOrDefault(Knob.LABEL_PADDING, 0);
    String prose =
        (" " + words.get("filler")).repeat(padding / (words.get("filler").length() + 1) + 1);
    return model(each, label + prose.substring(0, padding));
  }

  private Map<String, Object> unrelated() {
    return model(
        SiteSwitch.VIDEOS,
        (String) scenario.knobs().getOrDefault(Knob.UNRELATED_LABEL, label(SiteSwitch.VIDEOS)));
  }

  private String label(SiteSwitch each) {
    return words.get(each.setting() + ".label", words.get(each.setting() + ".title"));
  }

  private Map<String, Object> model(SiteSwitch each, String label) {
    return Map.of(
        "setting", each.setting(), "key", each.key(), "label", label, "on", states.get(each.key()));
  }

  private Map<String, Object> knobs() {
    Map<String, Object> plain = new LinkedHashMap<>();
    scenario.knobs().forEach((knob, value) -> plain.put(knob.id(), KnobValue.plain(value)));
    return plain;
  }
}
