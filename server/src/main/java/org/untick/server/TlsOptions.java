// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** TLS by this server itself; without it a proxy does it. */
final class TlsOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--tls-keystore",
      paramLabel = "FILE",
      description =
          "Serve HTTPS with the key and certificate of a PKCS #12 file; read again when it"
              + " changes.")
  private Path keystore;

  @Option(
      names = "--tls-password",
      paramLabel = "TEXT",
      defaultValue = "",
      description =
          "The password of that file. Better given as UNTICK_TLS_PASSWORD, which other users of"
              + " the machine do not see.")
  private String password;

  Optional<Tls> tls() {
    if (keystore != null && !Files.isReadable(keystore)) {
      throw new ParameterException(
          spec.commandLine(), "--tls-keystore must name a PKCS #12 file that can be read");
    }
    return Optional.ofNullable(keystore).map(file -> new Tls(file, password));
  }
}
