// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.device;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Map;
import org.untick.protocol.DeviceId;
import org.untick.protocol.Paths;
import org.untick.server.access.Credential;
import org.untick.server.http.Body;
import org.untick.server.http.Ids;

/** {@code /v1/devices}. */
public final class DeviceHandler {
  private final DeviceService devices;
  private final Body body;

  /** Answers with a service. */
  public DeviceHandler(DeviceService devices, Body body) {
    this.devices = devices;
    this.body = body;
  }

  /** Adds the routes. */
  public void addTo(RoutesConfig routes) {
    routes.post(Paths.DEVICES, this::enrol);
    routes.get(Paths.DEVICES, this::list);
    routes.delete(Paths.DEVICES + "/{id}", this::revoke);
  }

  private void enrol(Context ctx) throws IOException {
    Credential credential = Credential.of(ctx);
    NewDevice device = NewDevice.of(body.object(ctx));
    boolean made = devices.enrol(credential, device);
    ctx.status(made ? HttpStatus.CREATED : HttpStatus.OK).json(Map.of("id", device.id().hex()));
  }

  private void list(Context ctx) {
    ctx.json(Map.of("devices", devices.list(Credential.of(ctx))));
  }

  private void revoke(Context ctx) {
    devices.revoke(Credential.of(ctx), Ids.inPath(ctx, DeviceId::new));
    ctx.status(HttpStatus.NO_CONTENT);
  }
}
