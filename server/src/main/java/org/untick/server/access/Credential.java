// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.access;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Objects;
import org.untick.protocol.AccountId;
import org.untick.protocol.ErrorCode;
import org.untick.protocol.Limits;
import org.untick.server.problem.ProblemException;
import org.untick.server.store.Bytes;

/**
 * What a request shows: an account, and the hash of a token. The token itself goes no further.
 *
 * @param account said to be the asker's
 * @param tokenHash SHA-256 of the token, 32 bytes
 */
public record Credential(AccountId account, Bytes tokenHash) {
  private static final String SCHEME = "Bearer ";
  private static final int DOT = SCHEME.length() + 2 * Limits.ID_BYTES;
  private static final int LENGTH = DOT + 1 + (Limits.TOKEN_BYTES * 8 + 5) / 6;

  /**
   * Reads the Authorization header.
   *
   * @throws ProblemException if there is none, or it has another form
   */
  public static Credential of(Context ctx) {
    return parse(Objects.requireNonNullElse(ctx.header(Header.AUTHORIZATION), ""));
  }

  /** As {@link #of}, from the header's value. */
  static Credential parse(String header) {
    if (header.length() != LENGTH
        || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        || header.charAt(DOT) != '.') {
      throw unauthorized();
    }
    try {
      Bytes token = Bytes.ofBase64(header.substring(DOT + 1));
      return new Credential(new AccountId(header.substring(SCHEME.length(), DOT)), token.sha256());
    } catch (IllegalArgumentException e) {
      throw unauthorized();
    }
  }

  /** Returns the account's id as the database has it. */
  public Bytes accountBytes() {
    return Bytes.ofHex(account.hex());
  }

  /** Returns the one answer to every credential that is not good. */
  static ProblemException unauthorized() {
    return ProblemException.of(ErrorCode.UNAUTHORIZED)
        .withHeader(Header.WWW_AUTHENTICATE, "Bearer");
  }
}
