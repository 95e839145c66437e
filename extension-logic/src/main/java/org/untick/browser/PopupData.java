// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.untick.guide.Listed;
import org.untick.setting.SettingId;

/** The list of settings that the build puts before the popup's script. */
public final class PopupData {

  private PopupData() {}

  /** The settings in the order in which they are shown. */
  public static List<Listed> settings() {
    var settings = new ArrayList<Listed>();
    JSObject all = parsed();
    for (int i = 0; i < Dom.length(all); i++) {
      settings.add(listed(Dom.item(all, i)));
    }
    return settings;
  }

  private static Listed listed(JSObject o) {
    var turnedOffBy = new ArrayList<SettingId>();
    JSObject others = member(o, "turnedOffBy");
    for (int i = 0; i < Dom.length(others); i++) {
      turnedOffBy.add(new SettingId(text(others, i)));
    }
    return new Listed(
        new SettingId(text(o, "id")),
        text(o, "group"),
        text(o, "url"),
        text(o, "category"),
        flag(o, "regional"),
        turnedOffBy,
        sources(member(o, "sources")));
  }

  private static List<Listed.Cited> sources(JSObject all) {
    var sources = new ArrayList<Listed.Cited>();
    for (int i = 0; i < Dom.length(all); i++) {
      JSObject source = Dom.item(all, i);
      String title = Extension.message(text(source, "titleKey"));
      sources.add(
          new Listed.Cited(
              title.isEmpty() ? text(source, "title") : title,
              text(source, "url"),
              text(source, "verified")));
    }
    return sources;
  }

  @JSBody(
      params = {"o", "key"},
      script = "return o[key];")
  private static native boolean flag(JSObject o, String key);

  @JSBody(script = "return JSON.parse(untickSettings);")
  private static native JSObject parsed();

  @JSBody(
      params = {"o", "name"},
      script = "return o[name];")
  private static native JSObject member(JSObject o, String name);

  @JSBody(
      params = {"o", "name"},
      script = "return o[name]||'';")
  private static native String text(JSObject o, String name);

  @JSBody(
      params = {"o", "index"},
      script = "return o[index]||'';")
  private static native String text(JSObject o, int index);
}
