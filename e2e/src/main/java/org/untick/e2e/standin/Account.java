// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import java.util.Map;

/**
 * A member who can be signed in.
 *
 * @param name the name shown beside the picture
 * @param vanity the last part of the profile's address
 */
public record Account(String name, String vanity) {

  private static final Map<String, Account> ALL =
      Map.of(
          "ana", new Account("Ana Example", "ana-example-4b1"),
          "bruno", new Account("Bruno Muster", "bruno-muster-77"));

  /**
   * The member with the given short name; throws {@code IllegalArgumentException} if there is none.
   */
  public static Account named(String shortName) {
    Account account = ALL.get(shortName);
    if (account == null) {
      throw new IllegalArgumentException("No account " + shortName + "; there are " + ALL.keySet());
    }
    return account;
  }
}
