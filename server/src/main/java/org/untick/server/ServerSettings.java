// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import io.javalin.http.RequestLogger;
import java.time.Clock;
import java.util.Optional;
import org.untick.server.account.Registration;
import org.untick.server.limit.Rates;
import org.untick.server.limit.TrustedProxies;

/**
 * What an operator decides about a server.
 *
 * @param host a name or address of this machine
 * @param port 0 to 65535; 0 takes a free port
 * @param tls how to speak HTTPS; none for HTTP
 * @param registration who may register
 * @param rates how often anyone may ask
 * @param proxies whose X-Forwarded-For is believed
 * @param requests is told of every request
 * @param clock for days and expiry
 */
public record ServerSettings(
    String host,
    int port,
    Optional<Tls> tls,
    Registration registration,
    Rates rates,
    TrustedProxies proxies,
    Optional<RequestLogger> requests,
    Clock clock) {}
