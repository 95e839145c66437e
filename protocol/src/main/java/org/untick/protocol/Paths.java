// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.protocol;

/** Every path of the protocol, without the server's address. */
public final class Paths {
  /** What the server is and its limits: GET. */
  public static final String INFO = "/v1/info";

  /** Registration: POST. */
  public static final String ACCOUNTS = "/v1/accounts";

  /** The account of the credential: DELETE. */
  public static final String ACCOUNT = "/v1/account";

  /** Everything the server keeps of the account: GET. */
  public static final String EXPORT = "/v1/export";

  /** The devices of the account: POST, GET; with an id behind it DELETE. */
  public static final String DEVICES = "/v1/devices";

  /** The slots of the account: GET; with an id behind it GET, PUT, DELETE. */
  public static final String SLOTS = "/v1/slots";

  /** The mailboxes for pairing: POST; with an id and {@link #OPEN} behind it POST. */
  public static final String PAIRINGS = "/v1/pairings";

  /** Behind the id of a mailbox: reads it, once. */
  public static final String OPEN = "/open";

  private Paths() {}
}
