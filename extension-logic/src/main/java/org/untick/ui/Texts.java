// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import org.teavm.jso.JSBody;
import org.untick.browser.Extension;
import org.untick.setting.SettingId;
import org.untick.sync.Problem;

/** Texts in the user's language. */
final class Texts {

  private Texts() {}

  static String of(String key) {
    return Extension.message(key);
  }

  static String of(String key, String value) {
    return Extension.message(key, value);
  }

  /** A text with two values filled in. */
  static String of(String key, String first, String second) {
    return Extension.message(key, first, second);
  }

  /** What the user calls a device; never empty. */
  static String device(String name) {
    return name.isEmpty() ? of("device_unnamed") : name;
  }

  /** What is the matter with syncing, and what to do. */
  static String problem(Problem problem) {
    return of("problem_".concat(problem.word()));
  }

  /** Gives a page its language, and its elements the texts that they name. */
  @JSBody(
      script =
          "var text=untickApi.i18n.getMessage,root=document.documentElement;"
              + "root.lang=text('language');root.dir=text('@@bidi_dir');"
              + "document.querySelectorAll('[data-text]').forEach(function(each){"
              + "each.textContent=text(each.getAttribute('data-text'));});")
  static native void fillPage();

  /** The text about a setting, such as its name. */
  static String of(String kind, SettingId setting) {
    return Extension.message(kind.concat("_").concat(setting.value()));
  }

  /** {@code ltr} or {@code rtl}, as the texts run. */
  static String direction() {
    return of("@@bidi_dir");
  }

  /** Title and date of a setting's main source, in one line. */
  static String source(SettingId setting) {
    return of("source", of("source", setting));
  }

  /** A day such as 2026-11-20, written as the language of the texts writes it. */
  @JSBody(
      params = "iso",
      script =
          "return new Date(iso+'T12:00:00').toLocaleDateString("
              + "untickApi.i18n.getMessage('language'),{dateStyle:'long'});")
  static native String day(String iso);

  /** A time in milliseconds since 1970, as a day and an hour; written likewise. */
  static String moment(long time) {
    return moment((double) time);
  }

  @JSBody(
      params = "time",
      script =
          "return new Date(time).toLocaleString(untickApi.i18n.getMessage('language'),"
              + "{dateStyle:'medium',timeStyle:'short'});")
  private static native String moment(double time);
}
