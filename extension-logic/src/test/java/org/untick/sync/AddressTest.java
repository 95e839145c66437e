// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://sync.example.org, https://sync.example.org",
    "sync.example.org, https://sync.example.org",
    "Sync.Example.ORG, https://sync.example.org",
    "Sync.Example.ORG/Path, https://sync.example.org/Path",
    "HTTPS://Sync.Example.ORG/Path, https://sync.example.org/Path",
    "'  sync.example.org ', https://sync.example.org",
    "https://sync.example.org///, https://sync.example.org",
    "https://sync.example.org/untick/, https://sync.example.org/untick",
    "https://sync.example.org:8443/, https://sync.example.org:8443",
    "sync.example.org:8443, https://sync.example.org:8443",
    "localhost, http://localhost",
    "LocalHost:8080/untick/, http://localhost:8080/untick",
    "127.0.0.1:8080, http://127.0.0.1:8080",
    "localhost.example.org:8080, https://localhost.example.org:8080",
    "https://[::1]:8443, https://[::1]:8443",
    "https://localhost, https://localhost",
    "http://localhost, http://localhost",
    "http://localhost/, http://localhost",
    "HTTP://LocalHost:8080, http://localhost:8080",
    "http://localhost/untick, http://localhost/untick",
    "http://127.0.0.1:8080/, http://127.0.0.1:8080",
  })
  void what_people_type_is_read_as_an_address(String typed, String address) {
    assertThat(Address.of(typed)).isEqualTo(address);
    assertThat(Address.of(address)).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://sync.example.org",
        "http://localhost.evil.org",
        "http://127.0.0.1.evil.org",
        "http://localhosts",
        "http://127.0.0.11",
        "http://127.1",
        "http://[::1]",
        "http://localhost@evil.org",
        "http://localhost:80@evil.org",
        "http://localhost\\@evil.org",
        "http://localhost:evil.org",
        "http://localhost:",
        "http://evil.org/http://localhost",
        "http://evil.org#http://localhost",
        "http:localhost",
        "http:/localhost",
        "http://",
        "http:///localhost",
      })
  void nothing_goes_over_http_but_to_the_own_machine(String typed) {
    assertThat(Address.of(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "/",
        "https://",
        "https:////",
        "https:///sync.example.org",
        "https://:8443",
        "https://?",
        "ftp://sync.example.org",
        "javascript://sync.example.org",
        "file:///etc/passwd",
        "https://user@sync.example.org",
        "https://user:word@sync.example.org",
        "user@sync.example.org",
        "https://sync.example.org?query",
        "https://sync.example.org/#fragment",
        "https://sync.example.org/%2e%2e",
        "https://sync.example.org\\path",
        "https://sync.example.org/a b",
        "https://sync.example\n.org",
        "https://sync.example.org:port",
        "https://sync.example.org:99999",
        "https://sync.example.org:0",
        "https://sync.example.org:",
        "https://sünc.example.org",
        "https://sync.example.org/\u202e",
        "https://ѕync.example.org",
        "https://www.linkedin.com",
        "LinkedIn.com/mypreferences",
        "https://api.linkedin.com.:443",
      })
  void what_is_no_plain_address_is_refused(String typed) {
    assertThat(Address.of(typed)).isEmpty();
  }

  @Test
  void an_address_has_at_most_256_characters() {
    String longest = "https://sync.example.org/" + "a".repeat(231);

    assertThat(Address.of(longest)).isEqualTo(longest).hasSize(256);
    assertThat(Address.of(longest + "a")).isEmpty();
    assertThat(Address.of(longest + "/")).isEqualTo(longest);
  }
}
