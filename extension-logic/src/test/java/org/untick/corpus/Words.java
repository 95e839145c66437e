// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.corpus;

import java.util.Map;

/** Texts of the pages in the corpus that are no labels of the catalogue's. */
final class Words {

  /** A label that the catalogue does not have, in a language it does not have. */
  static final String NATIVE = "ใช้ข้อมูลของฉันเพื่อฝึกโมเดล";

  /** What LinkedIn may call a setting tomorrow. */
  static final String RENAMED = "Let what I share and do here be learned from";

  /** The page's title; it is no setting's label, so that it cannot stand in for one. */
  static final String TITLE = "Control how this is used";

  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("ar", "تشغيل/إيقاف"),
          Map.entry("cs", "Zapnuto/Vypnuto"),
          Map.entry("de", "Ein/Aus"),
          Map.entry("en", "On/Off"),
          Map.entry("es", "Activado/Desactivado"),
          Map.entry("fi", "Päällä/Pois"),
          Map.entry("fr", "Activé/Désactivé"),
          Map.entry("it", "Sì/No"),
          Map.entry("ja", "オン/オフ"),
          Map.entry("nl", "Aan/Uit"),
          Map.entry("pl", "Włączone/Wyłączone"),
          Map.entry("pt", "Ativada/Desativada"),
          Map.entry("th", "เปิด/ปิด"),
          Map.entry("uk", "Увімкнено/Вимкнено"),
          Map.entry("zh", "开启/关闭"));

  private Words() {}

  /** On or off in a language, as a page shows it; some of these the catalogue does not know. */
  static String value(String language, boolean on) {
    String both = VALUES.get(language);
    int slash = both.indexOf('/');
    return on ? both.substring(0, slash) : both.substring(slash + 1);
  }
}
