// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.conformance;

import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/** Rules for a server; the class around them says which one, with a {@link For}. */
abstract class Rules {
  private Wire wire;

  @BeforeEach
  final void connect(Wire server) {
    wire = server;
  }

  /** The server that is to follow the rules. */
  final Wire wire() {
    return wire;
  }

  /** Says which server the rules of a class are for. */
  static final class For extends TypeBasedParameterResolver<Wire> {
    private final Supplier<Wire> wire;

    /** For what is there once the class has been set up. */
    For(Supplier<Wire> wire) {
      this.wire = wire;
    }

    @Override
    public Wire resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return wire.get();
    }
  }
}
