// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import org.untick.protocol.ErrorCode;
import org.untick.protocol.Paths;
import org.untick.server.access.Access;
import org.untick.server.access.Days;
import org.untick.server.account.AccountHandler;
import org.untick.server.account.AccountService;
import org.untick.server.account.ExportService;
import org.untick.server.account.IdleAccounts;
import org.untick.server.device.DeviceHandler;
import org.untick.server.device.DeviceService;
import org.untick.server.http.Body;
import org.untick.server.http.Origins;
import org.untick.server.info.Info;
import org.untick.server.info.InfoHandler;
import org.untick.server.limit.AddressLimits;
import org.untick.server.limit.TokenBuckets;
import org.untick.server.pairing.PairingHandler;
import org.untick.server.pairing.PairingService;
import org.untick.server.problem.ProblemException;
import org.untick.server.problem.Problems;
import org.untick.server.slot.SlotHandler;
import org.untick.server.slot.SlotService;
import org.untick.server.store.Database;

/** Puts handlers, services and database together. */
final class Api {
  private final Database database;
  private final ServerSettings settings;
  private final Days days;
  private final AddressLimits limits;
  private final Access access;
  private final AccountService accounts;
  private final IdleAccounts idle;
  private final PairingService pairings;

  Api(Database database, ServerSettings settings) {
    this.database = database;
    this.settings = settings;
    this.days = new Days(settings.clock());
    this.limits = new AddressLimits(settings.rates(), settings.proxies(), settings.clock());
    this.access =
        new Access(
            database,
            days,
            new TokenBuckets<>(settings.rates().requestsOfDevice(), settings.clock()));
    this.accounts = new AccountService(database, access, days, settings.registration());
    this.idle = new IdleAccounts(days);
    this.pairings = new PairingService(database, access, days);
  }

  void addTo(RoutesConfig routes) {
    Body body = new Body();
    routes.before(new Origins());
    routes.before(Api::refuseHead);
    routes.before(limits::takeRequest);
    // First, because routes are tried in their order, and this is what nearly everybody asks for.
    new SlotHandler(new SlotService(access, database.epoch()), body).addTo(routes);
    info().addTo(routes);
    ExportService exports = new ExportService(access, days, database.epoch());
    new AccountHandler(accounts, exports, body, limits).addTo(routes);
    new DeviceHandler(new DeviceService(access, days), body).addTo(routes);
    new PairingHandler(pairings, body).addTo(routes);
    Problems.map(routes);
  }

  /** Javalin would answer it wherever there is a GET, and let anybody in. */
  private static void refuseHead(Context ctx) {
    if (ctx.method().equals(HandlerType.HEAD) && !ctx.path().equals(Paths.INFO)) {
      throw ProblemException.of(ErrorCode.METHOD_NOT_ALLOWED).withHeader(Header.ALLOW, "GET");
    }
  }

  private InfoHandler info() {
    String registration = settings.registration().toString();
    return new InfoHandler(Info.of(Version.current(), registration, database.epoch()));
  }

  /** Returns what removes everything that is past its time. */
  Janitor janitor() {
    return new Janitor(
        () ->
            database.write(
                session -> {
                  pairings.removeExpired(session);
                  return idle.remove(session);
                }));
  }
}
