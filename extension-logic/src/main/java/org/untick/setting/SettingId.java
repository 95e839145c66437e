// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.setting;

/**
 * Names a setting, such as {@code generative-ai-training}; the catalogue lists all of them.
 *
 * @param value lower-case words joined by hyphens
 */
public record SettingId(String value) {

  @Override
  public String toString() {
    return value;
  }
}
