// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.pairing;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Map;
import org.untick.protocol.Limits;
import org.untick.protocol.MailboxId;
import org.untick.protocol.Paths;
import org.untick.server.access.Credential;
import org.untick.server.http.Body;
import org.untick.server.http.Fields;
import org.untick.server.http.Ids;
import org.untick.server.store.Bytes;

/** {@code /v1/pairings}. */
public final class PairingHandler {
  private final PairingService pairings;
  private final Body body;

  /** Answers with a service. */
  public PairingHandler(PairingService pairings, Body body) {
    this.pairings = pairings;
    this.body = body;
  }

  /** Adds the routes. */
  public void addTo(RoutesConfig routes) {
    routes.post(Paths.PAIRINGS, this::add);
    routes.post(Paths.PAIRINGS + "/{id}" + Paths.OPEN, this::open);
  }

  private void add(Context ctx) throws IOException {
    Credential credential = Credential.of(ctx);
    Fields fields = body.object(ctx);
    MailboxId id = fields.id("mailbox", MailboxId::new);
    Bytes sealed = fields.bytes("sealed", Limits.MAILBOX_BYTES);
    Bytes ticketHash = fields.hash("ticketHash");
    pairings.add(credential, new Mailbox(Bytes.ofHex(id.hex()), sealed), ticketHash);
    ctx.status(HttpStatus.CREATED)
        .json(Map.of("mailbox", id.hex(), "seconds", Limits.MAILBOX_SECONDS));
  }

  private void open(Context ctx) {
    Bytes sealed = pairings.open(Ids.inPath(ctx, MailboxId::new));
    ctx.json(Map.of("sealed", sealed.base64()));
  }
}
