// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import java.util.Set;

/**
 * A switch on a page.
 *
 * @param setting the id of the setting, in the extension's words
 * @param key what the site calls it
 */
public record SiteSwitch(String setting, String key) {

  /**
   * The second switch of the generative-AI page, announced in the UK; its real key is not known.
   */
  public static final SiteSwitch MICROSOFT =
      new SiteSwitch("microsoft-ai", "shareDataWithMicrosoftForAI");

  /** A switch that has nothing to do with any of our settings. */
  public static final SiteSwitch VIDEOS = new SiteSwitch("autoplay-videos", "autoplayVideos");

  /** Whether one of these names means this switch, by setting or by key. */
  boolean isIn(Set<String> names) {
    return names.contains(setting) || names.contains(key);
  }
}
