// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.account;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.untick.server.access.Access;
import org.untick.server.access.Credential;
import org.untick.server.access.Days;
import org.untick.server.access.Kind;
import org.untick.server.access.Principal;
import org.untick.server.account.AccountStore.Account;
import org.untick.server.device.Device;
import org.untick.server.device.DeviceStore;
import org.untick.server.pairing.Mailbox;
import org.untick.server.pairing.MailboxStore;
import org.untick.server.slot.Slot;
import org.untick.server.slot.SlotStore;
import org.untick.server.store.Bytes;
import org.untick.server.store.Session;

/** Gives an account's owner everything that is kept of it, but hashes of tokens. */
public final class ExportService {
  private static final long FROM_THE_START = 0;

  private final Access access;
  private final Days days;
  private final String epoch;
  private final AccountStore accounts = new AccountStore();
  private final DeviceStore devices = new DeviceStore();
  private final SlotStore slots = new SlotStore();
  private final MailboxStore mailboxes = new MailboxStore();

  /** Works behind an access; the epoch is the database's. */
  public ExportService(Access access, Days days, String epoch) {
    this.access = access;
    this.days = days;
    this.epoch = epoch;
  }

  /** What the page of the protocol says of an export. */
  record Export(
      String format,
      String account,
      String created,
      String seen,
      String epoch,
      long revision,
      List<Device.View> devices,
      List<Slot.View> slots,
      List<Mailbox.View> mailboxes) {}

  /** Returns everything; in a transaction that holds the account still. */
  Export export(Credential credential) {
    return access.write(credential, Set.of(Kind.ROOT, Kind.DEVICE), this::collect);
  }

  private Export collect(Session session, Principal principal) throws SQLException {
    Bytes id = principal.account();
    Account account = accounts.read(session, id).orElseThrow();
    return new Export(
        "untick-export/1",
        id.hex(),
        Days.text(account.createdDay()),
        Days.text(account.seenDay()),
        epoch,
        account.revision(),
        devices.list(session, id).stream().map(d -> d.seenBy(principal.device())).toList(),
        slots.list(session, id, FROM_THE_START).stream().map(Slot::view).toList(),
        mailboxes.list(session, id, days.now()).stream().map(Mailbox::view).toList());
  }
}
