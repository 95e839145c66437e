// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.conformance;

import java.net.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/**
 * The rules for a server elsewhere, with open registration and no rates. Not part of a build:
 * {@code mvn -pl server -am verify -Dtest='ElsewhereConformance*' -Duntick.base-url=http://… }.
 */
class ElsewhereConformance {
  private static Wire wire;

  @BeforeAll
  static void find() {
    wire = new Wire(URI.create(System.getProperty("untick.base-url")));
  }

  @Nested
  class Slots extends SlotRules {
    @Override
    Wire wire() {
      return wire;
    }
  }

  @Nested
  class Preconditions extends PreconditionRules {
    @Override
    Wire wire() {
      return wire;
    }
  }

  @Nested
  class Accounts extends AccountRules {
    @Override
    Wire wire() {
      return wire;
    }
  }

  @Nested
  class Bodies extends BodyRules {
    @Override
    Wire wire() {
      return wire;
    }
  }

  @Nested
  class Origins extends OriginRules {
    @Override
    Wire wire() {
      return wire;
    }
  }

  @Nested
  class Pairing extends PairingRules {
    @Override
    Wire wire() {
      return wire;
    }
  }
}
