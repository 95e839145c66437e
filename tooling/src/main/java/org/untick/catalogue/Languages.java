// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.util.HashSet;
import java.util.Set;

/** The languages of LinkedIn's interface, by LinkedIn's own codes. */
final class Languages {

  private static final String INTERFACE =
      "ar_AE bn_IN cs_CZ da_DK de_DE el_GR en_US es_ES fa_IR fi_FI fr_FR hi_IN hu_HU in_ID it_IT"
          + " iw_IL ja_JP ko_KR mr_IN ms_MY nl_NL no_NO pa_IN pl_PL pt_BR ro_RO ru_RU sv_SE te_IN"
          + " th_TH tl_PH tr_TR uk_UA vi_VN zh_CN zh_TW";

  /** What browsers write for the old codes in, iw, no and tl. */
  private static final String NEWER = "id he nb fil";

  private static final Set<String> KNOWN = known();

  private Languages() {}

  /** Whether it is a code of LinkedIn's interface, or the base of one. */
  static boolean isKnown(String code) {
    return KNOWN.contains(code);
  }

  /** The part before the country. */
  static String base(String code) {
    int end = code.indexOf('_');
    return end < 0 ? code : code.substring(0, end);
  }

  private static Set<String> known() {
    var codes = new HashSet<String>(Set.of(NEWER.split(" ", -1)));
    for (String code : INTERFACE.split(" ", -1)) {
      codes.add(code);
      codes.add(base(code));
    }
    return codes;
  }
}
