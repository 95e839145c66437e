// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.untick.server.Outcome.run;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.untick.server.store.SqliteDatabase;

class CommandLineTest {
  @TempDir private Path directory;

  @Test
  void a_port_in_use_is_one_sentence_that_says_what_to_do() throws Exception {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    try (ServerSocket other = new ServerSocket(0, 1, here)) {
      String port = String.valueOf(other.getLocalPort());
      Outcome outcome = run("serve", "--port", port, "--data", directory.toString());

      outcome.assertOneSentence(1, "Port " + port + " on 127.0.0.1 is in use", "--port");
    }
  }

  @Test
  void a_host_that_is_not_this_machine_is_one_sentence_that_says_what_to_do() throws Exception {
    String data = directory.toString();
    Outcome outcome = run("serve", "--host", "192.0.2.1", "--port", "0", "--data", data);

    outcome.assertOneSentence(1, "192.0.2.1 is not an address of this machine", "--host");
  }

  @Test
  void a_data_directory_that_cannot_be_made_is_one_sentence_that_says_what_to_do()
      throws Exception {
    Path file = Files.writeString(directory.resolve("file"), "");
    Outcome outcome = run("serve", "--port", "0", "--data", file.resolve("data").toString());

    outcome.assertOneSentence(1, "cannot be made or written", "--data");
  }

  @Test
  void a_corrupt_database_is_one_sentence_that_says_what_to_do() throws Exception {
    Files.writeString(directory.resolve("untick.db"), "not a database ".repeat(500));
    Outcome outcome = run("serve", "--port", "0", "--data", directory.toString());

    outcome.assertOneSentence(1, "damaged or not a database", "backup");
  }

  @Test
  void a_key_store_that_does_not_open_is_wrong_usage() throws Exception {
    String junk = Files.writeString(directory.resolve("key.p12"), "no key store").toString();
    String data = directory.resolve("data").toString();
    run("serve", "--port", "0", "--data", data, "--tls-keystore", junk)
        .assertOneSentence(2, "--tls-keystore", "UNTICK_TLS_PASSWORD");
  }

  @Test
  void a_port_that_does_not_exist_is_wrong_usage() throws Exception {
    Outcome outcome = run("serve", "--port", "65536", "--data", directory.toString());

    outcome.assertOneSentence(2, "between 0 and 65535", "untick-server serve --help");
  }

  @Test
  void a_missing_option_is_wrong_usage() throws Exception {
    run("serve", "--port", "0").assertOneSentence(2, "--data", "untick-server serve --help");
  }

  @Test
  void no_command_at_all_is_wrong_usage() throws Exception {
    run().assertOneSentence(2, "serve", "untick-server --help");
  }

  @Test
  void two_places_for_the_data_are_wrong_usage() throws Exception {
    String url = "jdbc:postgresql://127.0.0.1/untick";
    Outcome outcome =
        run("serve", "--port", "0", "--data", directory.toString(), "--database", url);

    outcome.assertOneSentence(2, "one place for the data");
  }

  @Test
  void a_database_that_does_not_answer_is_one_sentence_that_says_what_to_do() throws Exception {
    String url = "jdbc:postgresql://127.0.0.1:1/untick?connectTimeout=1";

    run("invite", "--database", url).assertOneSentence(1, "PostgreSQL runs there");
  }

  @Test
  void a_database_of_another_kind_is_wrong_usage() throws Exception {
    run("invite", "--database", "jdbc:mysql://x").assertOneSentence(2, "jdbc:postgresql:");
  }

  @Test
  void an_invitation_is_22_characters() throws Exception {
    SqliteDatabase.open(directory).close();

    assertThat(run("invite", "--data", directory.toString()).out().strip())
        .matches("[0-9A-Za-z_-]{22}");
  }

  @Test
  void version_and_help_are_told() throws Exception {
    assertThat(run("--version").out()).startsWith("untick-server ");
    assertThat(run("serve", "--help").out()).contains("--port", "--data", "--host", "127.0.0.1");
  }

  @Test
  void a_proxy_that_is_no_address_is_wrong_usage() {
    String data = directory.toString();

    run("serve", "--port", "0", "--data", data, "--trusted-proxy", "not an address")
        .assertOneSentence(2, "--trusted-proxy", "10.1.0.0/16");
  }

  @Test
  void a_keystore_that_cannot_be_read_is_wrong_usage() {
    String data = directory.toString();

    run("serve", "--port", "0", "--data", data, "--tls-keystore", "none.p12")
        .assertOneSentence(2, "--tls-keystore", "PKCS #12");
  }
}
