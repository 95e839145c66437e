// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.limit;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Limits what comes from one address prefix: requests, and registrations. This machine itself is
 * not counted: a proxy here that nobody said to trust speaks for many, and would be one asker.
 */
public final class AddressLimits {
  private final TokenBuckets<AddressPrefix> requests;
  private final TokenBuckets<AddressPrefix> registrations;
  private final TrustedProxies proxies;

  /** Limits by rates. */
  public AddressLimits(Rates rates, TrustedProxies proxies, InstantSource clock) {
    this.requests = new TokenBuckets<>(rates.requestsOfAddress(), clock);
    this.registrations = new TokenBuckets<>(rates.registrationsOfAddress(), clock);
    this.proxies = proxies;
  }

  /** Counts a request, or refuses it. */
  public void takeRequest(Context ctx) {
    prefix(ctx).ifPresent(requests::take);
  }

  /** Counts a registration, or refuses it. */
  public void takeRegistration(Context ctx) {
    prefix(ctx).ifPresent(registrations::take);
  }

  private Optional<AddressPrefix> prefix(Context ctx) {
    return proxies
        .client(ctx)
        .filter(address -> !address.isLoopbackAddress())
        .map(AddressPrefix::of);
  }
}
