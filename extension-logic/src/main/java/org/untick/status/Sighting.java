// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.status;

import org.untick.setting.Finding;
import org.untick.setting.Items;

/**
 * What a page showed.
 *
 * @param path the page's path, without query and fragment
 * @param account whatever tells the signed-in account from others; empty when nothing does. It is
 *     hashed on arrival and goes nowhere else.
 * @param visit tells one stay on a page from the next
 * @param findings what was found
 */
public record Sighting(String path, String account, String visit, Items<Finding> findings) {}
