// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

/** The Content-Security-Policy: LinkedIn's kind, and stricter about styles on purpose. */
final class Policy {

  private Policy() {}

  /** The header's value for a host and a scenario. */
  static String of(String host, Scenario scenario) {
    String own = "https://" + host + "/stand-in/";
    String policy =
        "default-src 'none'; script-src "
            + own
            + "js/; style-src "
            + own
            + "css/; img-src 'self' data:; "
            + "connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";
    return scenario.has(Knob.TRUSTED_TYPES)
        ? policy + "; require-trusted-types-for 'script'; trusted-types stand-in"
        : policy;
  }
}
