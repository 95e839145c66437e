// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.slot;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.untick.protocol.ErrorCode;
import org.untick.protocol.Limits;
import org.untick.protocol.Paths;
import org.untick.protocol.SlotId;
import org.untick.server.access.Credential;
import org.untick.server.http.Body;
import org.untick.server.http.Ids;
import org.untick.server.problem.ProblemException;
import org.untick.server.slot.SlotService.Listing;
import org.untick.server.slot.SlotService.Written;
import org.untick.server.store.Bytes;

/** {@code /v1/slots}. */
public final class SlotHandler {
  private static final String ONE = Paths.SLOTS + "/{id}";
  private static final String SIZES = "4096, 8192 or 16384 bytes";

  private final SlotService slots;
  private final Body body;

  /** Answers with a service. */
  public SlotHandler(SlotService slots, Body body) {
    this.slots = slots;
    this.body = body;
  }

  /** Adds the routes. */
  public void addTo(RoutesConfig routes) {
    routes.get(Paths.SLOTS, this::list);
    routes.get(ONE, this::read);
    routes.put(ONE, this::write);
    routes.delete(ONE, this::delete);
  }

  private void list(Context ctx) {
    Credential credential = Credential.of(ctx);
    List<String> known = Precondition.known(ctx);
    Listing listing = slots.list(credential, Since.of(ctx), tag -> known.contains(tag.toString()));
    String etag = listing.etag().toString();
    ctx.header(Header.ETAG, etag);
    if (known.contains(etag)) {
      ctx.status(HttpStatus.NOT_MODIFIED);
    } else {
      ctx.json(listing);
    }
  }

  private void read(Context ctx) {
    Credential credential = Credential.of(ctx);
    Slot slot =
        slots.read(credential, id(ctx)).orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
    String etag = slots.etag(slot).toString();
    ctx.header(Header.ETAG, etag);
    if (Precondition.known(ctx).contains(etag)) {
      ctx.status(HttpStatus.NOT_MODIFIED);
    } else {
      ctx.contentType("application/octet-stream").result(slot.sealed().toArray());
    }
  }

  private void write(Context ctx) throws IOException {
    Credential credential = Credential.of(ctx);
    Bytes id = id(ctx);
    Precondition condition = Precondition.ofPut(ctx);
    Bytes sealed = body.sealed(ctx);
    if (!Limits.isSlotSize(sealed.size())) {
      throw ProblemException.field(ErrorCode.INVALID_FIELD, "body", SIZES);
    }
    Written written = slots.put(credential, id, condition, sealed);
    ctx.status(written.made() ? HttpStatus.CREATED : HttpStatus.OK);
    ctx.header(Header.ETAG, written.etag().toString());
    ctx.json(Map.of("slot", id.hex(), "revision", written.etag().revision()));
  }

  private void delete(Context ctx) {
    Credential credential = Credential.of(ctx);
    slots.delete(credential, id(ctx), Precondition.ofDelete(ctx));
    ctx.status(HttpStatus.NO_CONTENT);
  }

  private static Bytes id(Context ctx) {
    return Bytes.ofHex(Ids.inPath(ctx, SlotId::new).hex());
  }
}
