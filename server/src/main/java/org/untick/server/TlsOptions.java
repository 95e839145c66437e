// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
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
    if (keystore != null && !opens()) {
      throw new ParameterException(
          spec.commandLine(),
          "--tls-keystore is not a PKCS #12 file, or UNTICK_TLS_PASSWORD is not its password");
    }
    return Optional.ofNullable(keystore).map(file -> new Tls(file, password));
  }

  /** Jetty would say so only when it starts, and in words of its own. */
  private boolean opens() {
    try (InputStream in = Files.newInputStream(keystore)) {
      KeyStore.getInstance("PKCS12").load(in, password.toCharArray());
      return true;
    } catch (IOException | GeneralSecurityException e) {
      return false;
    }
  }
}
