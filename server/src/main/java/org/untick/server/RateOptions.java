// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import java.util.stream.IntStream;
import org.untick.server.limit.Rates;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How often anyone may ask. */
final class RateOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--device-rate",
      paramLabel = "N",
      defaultValue = "300",
      description = "Requests a minute of one device, 0 for any (default: ${DEFAULT-VALUE}).")
  private int device;

  @Option(
      names = "--address-rate",
      paramLabel = "N",
      defaultValue = "1200",
      description =
          "Requests a minute of one IPv4 address or IPv6 /64, 0 for any (default:"
              + " ${DEFAULT-VALUE}). Requests from this machine are not counted.")
  private int address;

  @Option(
      names = "--registration-rate",
      paramLabel = "N",
      defaultValue = "20",
      description =
          "Registrations a day of one such address, 0 for any (default: ${DEFAULT-VALUE}).")
  private int registration;

  Rates rates() {
    if (IntStream.of(device, address, registration).anyMatch(rate -> rate < 0)) {
      throw new ParameterException(spec.commandLine(), "a rate must be 0 or more");
    }
    return Rates.of(device, address, registration);
  }
}
