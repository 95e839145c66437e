// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.limit;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import org.eclipse.jetty.util.InetAddressSet;

/**
 * Finds out who asks when a proxy asks for them: the last address in X-Forwarded-For that is not
 * itself a trusted proxy's. What stands before that may be made up.
 */
public final class TrustedProxies {
  private final InetAddressSet trusted = new InetAddressSet();

  /**
   * Trusts these alone.
   *
   * @param addresses numeric, or ranges such as {@code 10.1.0.0/16}
   * @throws IllegalArgumentException if one is something else
   */
  public TrustedProxies(Collection<String> addresses) {
    trusted.addAll(addresses);
  }

  /** Returns the address of who asks; none if the connection has none. */
  Optional<InetAddress> client(Context ctx) {
    Optional<InetAddress> peer = NumericAddress.parse(ctx.req().getRemoteAddr());
    return peer.filter(trusted).isPresent() ? forwarded(ctx).or(() -> peer) : peer;
  }

  private Optional<InetAddress> forwarded(Context ctx) {
    return Collections.list(ctx.req().getHeaders("X-Forwarded-For")).stream()
        .flatMap(line -> Arrays.stream(line.split(",", -1)))
        .map(text -> NumericAddress.parse(text.strip()))
        .filter(address -> address.filter(trusted).isEmpty())
        .reduce((first, second) -> second)
        .flatMap(address -> address);
  }
}
