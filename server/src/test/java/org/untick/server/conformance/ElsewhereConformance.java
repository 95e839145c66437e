// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.conformance;

import java.net.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The rules for a server elsewhere, with open registration and no rates. Not part of a build:
 * {@code mvn -pl server -am verify -Dtest='ElsewhereConformance*' -Duntick.base-url=http://… }.
 */
class ElsewhereConformance {
  private static Wire wire;

  @RegisterExtension private static final Rules.For SERVED = new Rules.For(() -> wire);

  @BeforeAll
  static void find() {
    wire = new Wire(URI.create(System.getProperty("untick.base-url")));
  }

  @Nested
  class Slots extends SlotRules {}

  @Nested
  class Preconditions extends PreconditionRules {}

  @Nested
  class Accounts extends AccountRules {}

  @Nested
  class Bodies extends BodyRules {}

  @Nested
  class Origins extends OriginRules {}

  @Nested
  class Pairing extends PairingRules {}
}
