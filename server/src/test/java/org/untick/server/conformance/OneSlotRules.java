// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.conformance;

/** Rules about a slot that a person's account does not have yet. */
abstract class OneSlotRules extends PersonRules {
  /** Its id. */
  final String slot = Wire.randomId();

  /** What is written first. */
  final byte[] old = Wire.random(4_096);

  /** What is written then. */
  final byte[] sealed = Wire.random(4_096);

  /** Where it is. */
  final String path() {
    return "/v1/slots/" + slot;
  }
}
