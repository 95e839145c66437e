// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.corpus;

import java.util.function.Consumer;

/**
 * Something that happens on a page while it stands there.
 *
 * @param at milliseconds after the page was come to
 * @param change what happens
 */
record Event(int at, Consumer<Stay> change) {}
