// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.pairing;

import java.sql.SQLException;
import java.util.Set;
import org.untick.protocol.ErrorCode;
import org.untick.protocol.Limits;
import org.untick.protocol.MailboxId;
import org.untick.server.access.Access;
import org.untick.server.access.Credential;
import org.untick.server.access.Days;
import org.untick.server.access.Kind;
import org.untick.server.problem.ProblemException;
import org.untick.server.store.Bytes;
import org.untick.server.store.Database;
import org.untick.server.store.Session;

/** Keeps mailboxes and their tickets for {@value Limits#MAILBOX_SECONDS} seconds. */
public final class PairingService {
  private final Database database;
  private final Access access;
  private final Days days;
  private final MailboxStore mailboxes = new MailboxStore();
  private final TicketStore tickets = new TicketStore();

  /** Works behind an access; opening a mailbox needs none. */
  public PairingService(Database database, Access access, Days days) {
    this.database = database;
    this.access = access;
    this.days = days;
  }

  /** Adds a mailbox, and the ticket in it by its hash. */
  void add(Credential credential, Mailbox mailbox, Bytes ticketHash) {
    access.write(
        credential,
        Set.of(Kind.DEVICE),
        (session, principal) -> {
          add(session, principal.account(), mailbox, ticketHash);
          return mailbox;
        });
  }

  private void add(Session session, Bytes account, Mailbox mailbox, Bytes ticketHash)
      throws SQLException {
    long now = days.now();
    mailboxes.expire(session, account, now);
    if (!mailboxes.add(session, account, mailbox, now + Limits.MAILBOX_SECONDS)) {
      throw ProblemException.of(ErrorCode.CONFLICT).with("field", "mailbox");
    }
    if (!tickets.add(session, account, ticketHash, now + Limits.MAILBOX_SECONDS)) {
      throw ProblemException.of(ErrorCode.CONFLICT).with("field", "ticketHash");
    }
    if (mailboxes.list(session, account, now).size() > Limits.MAILBOXES) {
      throw ProblemException.field(ErrorCode.LIMIT_REACHED, "mailboxes", Limits.MAILBOXES);
    }
  }

  /** Empties a mailbox. */
  Bytes open(MailboxId id) {
    return database
        .write(session -> mailboxes.open(session, Bytes.ofHex(id.hex()), days.now()))
        .orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
  }

  /** Removes the mailboxes and tickets of all accounts that are past their time. */
  public void removeExpired(Session session) throws SQLException {
    mailboxes.expire(session, days.now());
    tickets.expire(session, days.now());
  }
}
