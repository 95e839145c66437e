// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A self-signed certificate for the address that the stand-in answers to, made with the JDK's
 * keytool.
 */
final class Certificate {

  /** The password of the key store; it protects nothing. */
  static final String PASSWORD = "stand-in";

  private Certificate() {}

  /** Makes a key store in a new temporary directory and returns its path. */
  static Path create() {
    try {
      Path store = Files.createTempDirectory("stand-in").resolve("key.p12");
      run(command(store));
      // The last one registered goes first.
      store.getParent().toFile().deleteOnExit();
      store.toFile().deleteOnExit();
      return store;
    } catch (IOException e) {
      throw new UncheckedIOException("Unable to make a certificate", e);
    }
  }

  private static List<String> command(Path store) {
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    String names = "SAN=dns:www.linkedin.com,dns:localhost,ip:127.0.0.1";
    return List.of(
        keytool,
        "-genkeypair",
        "-alias",
        "stand-in",
        "-keyalg",
        "EC",
        "-groupname",
        "secp256r1",
        "-dname",
        "CN=stand-in",
        "-ext",
        names,
        "-validity",
        "30",
        "-storetype",
        "PKCS12",
        "-keystore",
        store.toString(),
        "-storepass",
        PASSWORD);
  }

  private static void run(List<String> command) throws IOException {
    Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output =
        new String(
            keytool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    try {
      if (keytool.waitFor() != 0) {
        throw new IOException("keytool failed: " + output);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for keytool", e);
    }
  }
}
