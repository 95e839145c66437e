// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.access;

import java.util.List;

/**
 * What holds of an account only after a change took effect as it should.
 *
 * @param condition SQL in which {@code a} is the account's row
 * @param parameters of the condition
 */
public record Proof(String condition, List<Object> parameters) {}
