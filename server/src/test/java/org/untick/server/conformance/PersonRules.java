// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.conformance;

import org.junit.jupiter.api.BeforeEach;

/** Rules about what belongs to a person's account, which is there and empty. */
abstract class PersonRules extends Rules {
  private Person person;

  @BeforeEach
  final void register() {
    person = Person.registered(wire());
  }

  /** The owner of the account. */
  final Person person() {
    return person;
  }
}
