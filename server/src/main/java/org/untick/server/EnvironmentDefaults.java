// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import java.util.Locale;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Takes what the command line does not say from the environment: {@code --device-rate} from {@code
 * UNTICK_DEVICE_RATE}, and so on.
 */
final class EnvironmentDefaults implements IDefaultValueProvider {
  /** What the help of every command says of it. */
  static final String FOOTER =
      "Every option may be given in the environment too: --device-rate as UNTICK_DEVICE_RATE.";

  @Override
  public String defaultValue(ArgSpec spec) {
    boolean takesValue = spec instanceof OptionSpec && spec.arity().max() > 0;
    return takesValue ? System.getenv(variable((OptionSpec) spec)) : null;
  }

  private static String variable(OptionSpec option) {
    String name = option.longestName().replaceFirst("^--", "");
    return "UNTICK_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
