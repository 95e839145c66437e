// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.guide;

import java.util.List;
import org.untick.setting.SettingId;

/**
 * A setting as the popup lists it.
 *
 * @param id its name
 * @param group under which heading it stands
 * @param url its page's full address; empty where it is not known
 * @param category which of LinkedIn's menus leads there; {@code unknown} where it is not known
 * @param regional whether there is something to say of regions
 * @param turnedOffBy settings that turn this one off
 * @param sources what its texts rest on
 */
public record Listed(
    SettingId id,
    String group,
    String url,
    String category,
    boolean regional,
    List<SettingId> turnedOffBy,
    List<Cited> sources) {

  /**
   * A source.
   *
   * @param title what it is, in the user's language where there is a text for it
   * @param url where it can be read; empty where there is no public address
   * @param verified when it was read last, as a day such as 2026-11-20
   */
  public record Cited(String title, String url, String verified) {}
}
