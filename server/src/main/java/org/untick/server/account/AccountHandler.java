// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.account;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Map;
import org.untick.protocol.Paths;
import org.untick.server.access.Credential;
import org.untick.server.http.Body;
import org.untick.server.limit.AddressLimits;

/** {@code /v1/accounts}, {@code /v1/account} and {@code /v1/export}. */
public final class AccountHandler {
  private final AccountService accounts;
  private final ExportService exports;
  private final Body body;
  private final AddressLimits limits;

  /** Answers with services; registration is limited by address. */
  public AccountHandler(
      AccountService accounts, ExportService exports, Body body, AddressLimits limits) {
    this.accounts = accounts;
    this.exports = exports;
    this.body = body;
    this.limits = limits;
  }

  /** Adds the routes. */
  public void addTo(RoutesConfig routes) {
    routes.post(Paths.ACCOUNTS, this::register);
    routes.delete(Paths.ACCOUNT, this::delete);
    routes.get(Paths.EXPORT, ctx -> ctx.json(exports.export(Credential.of(ctx))));
  }

  private void register(Context ctx) throws IOException {
    NewAccount account = NewAccount.of(body.object(ctx));
    limits.takeRegistration(ctx);
    boolean made = accounts.register(account);
    ctx.status(made ? HttpStatus.CREATED : HttpStatus.OK)
        .json(Map.of("account", account.id().hex(), "device", account.device().id().hex()));
  }

  private void delete(Context ctx) {
    accounts.delete(Credential.of(ctx));
    ctx.status(HttpStatus.NO_CONTENT);
  }
}
