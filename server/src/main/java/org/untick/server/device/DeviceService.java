// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.device;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.untick.protocol.DeviceId;
import org.untick.protocol.ErrorCode;
import org.untick.protocol.Limits;
import org.untick.server.access.Access;
import org.untick.server.access.Credential;
import org.untick.server.access.Days;
import org.untick.server.access.Kind;
import org.untick.server.access.Principal;
import org.untick.server.pairing.TicketStore;
import org.untick.server.problem.ProblemException;
import org.untick.server.store.Bytes;
import org.untick.server.store.Session;

/** Enrols, lists and revokes devices. */
public final class DeviceService {
  private final Access access;
  private final Days days;
  private final DeviceStore devices = new DeviceStore();
  private final TicketStore tickets = new TicketStore();

  /** Works behind an access. */
  public DeviceService(Access access, Days days) {
    this.access = access;
    this.days = days;
  }

  /**
   * Enrols a device; the same one again succeeds.
   *
   * @return whether it was not enrolled before
   */
  boolean enrol(Credential credential, NewDevice device) {
    return access.write(
        credential,
        Set.of(Kind.ROOT, Kind.TICKET),
        (session, principal) -> {
          if (principal.kind() == Kind.TICKET) {
            spend(session, credential, device);
          }
          return add(session, principal.account(), device);
        });
  }

  private void spend(Session session, Credential credential, NewDevice device) throws SQLException {
    Bytes account = credential.accountBytes();
    if (!tickets.spend(session, account, credential.tokenHash(), device.idBytes())) {
      throw ProblemException.of(ErrorCode.UNAUTHORIZED).withHeader("WWW-Authenticate", "Bearer");
    }
  }

  private boolean add(Session session, Bytes account, NewDevice device) throws SQLException {
    if (!devices.add(session, account, device.idBytes(), device.tokenHash(), days.today())) {
      requireSame(session, account, device);
      return false;
    }
    if (devices.list(session, account).size() > Limits.DEVICES) {
      throw ProblemException.field(ErrorCode.LIMIT_REACHED, "devices", Limits.DEVICES);
    }
    return true;
  }

  private void requireSame(Session session, Bytes account, NewDevice device) throws SQLException {
    Bytes kept = devices.tokenHash(session, account, device.idBytes()).orElseThrow();
    if (!kept.equals(device.tokenHash())) {
      throw ProblemException.of(ErrorCode.CONFLICT).with("field", "id");
    }
  }

  /** Returns the devices as the asker sees them. */
  List<Device.View> list(Credential credential) {
    return access.read(
        credential,
        Set.of(Kind.ROOT, Kind.DEVICE),
        (session, principal) -> views(session, principal));
  }

  private List<Device.View> views(Session session, Principal principal) throws SQLException {
    return devices.list(session, principal.account()).stream()
        .map(device -> device.seenBy(principal.device()))
        .toList();
  }

  /** Revokes a device, if it is there: the root any, a device itself. */
  void revoke(Credential credential, DeviceId device) {
    Bytes id = Bytes.ofHex(device.hex());
    access.write(
        credential,
        Set.of(Kind.ROOT, Kind.DEVICE),
        (session, principal) -> {
          if (principal.kind() == Kind.DEVICE && !principal.device().equals(id)) {
            throw ProblemException.of(ErrorCode.FORBIDDEN);
          }
          devices.delete(session, principal.account(), id);
          return id;
        });
  }
}
