// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.limit;

/**
 * Every rate of a server.
 *
 * @param requestsOfDevice by token
 * @param requestsOfAddress by address prefix
 * @param registrationsOfAddress by address prefix
 */
public record Rates(Rate requestsOfDevice, Rate requestsOfAddress, Rate registrationsOfAddress) {
  private static final int DEVICE_A_MINUTE = 300;
  private static final int ADDRESS_A_MINUTE = 1_200;
  private static final int ACCOUNTS_A_DAY = 20;

  /** Returns what is enough for people: a device with a page open asks 30 times a minute. */
  public static Rates standard() {
    return of(DEVICE_A_MINUTE, ADDRESS_A_MINUTE, ACCOUNTS_A_DAY);
  }

  /** Returns rates by minute, minute and day; 0 is no limit. */
  public static Rates of(int deviceAMinute, int addressAMinute, int accountsADay) {
    return new Rates(
        Rate.perMinute(deviceAMinute), Rate.perMinute(addressAMinute), Rate.perDay(accountsADay));
  }
}
