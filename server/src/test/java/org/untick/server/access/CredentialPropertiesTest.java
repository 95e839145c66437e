// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.untick.server.problem.ProblemException;
import org.untick.server.store.Bytes;

class CredentialPropertiesTest {
  @Property
  void a_credential_is_read_as_it_was_written(
      @ForAll @Size(16) byte[] account, @ForAll @Size(32) byte[] token) {
    String id = Bytes.of(account).hex();
    Credential credential = Credential.parse("Bearer " + id + "." + Bytes.of(token).base64());

    assertThat(credential.account().hex()).isEqualTo(id);
    assertThat(credential.tokenHash()).isEqualTo(Bytes.of(token).sha256());
  }

  @Property
  void anything_else_is_unauthorized(@ForAll("nearly") String header) {
    try {
      String account = Credential.parse(header).account().hex();
      assertThat(header).startsWithIgnoringCase("Bearer " + account + ".");
    } catch (ProblemException e) {
      assertThat(e).hasMessage("unauthorized");
    }
  }

  @Provide
  Arbitrary<String> nearly() {
    String id = "0".repeat(32);
    String token = "A".repeat(43);
    Arbitrary<String> parts =
        Arbitraries.of("Bearer", "bearer", "Basic", " ", ".", id, token, "B", "=", "\u0000")
            .list()
            .ofMaxSize(7)
            .map(list -> String.join("", list));
    return Arbitraries.oneOf(parts, Arbitraries.strings());
  }
}
