// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.slot;

import java.sql.SQLException;
import java.util.Optional;
import org.untick.protocol.ErrorCode;
import org.untick.protocol.Limits;
import org.untick.server.problem.ProblemException;
import org.untick.server.store.Bytes;
import org.untick.server.store.Session;

/** Changes of slots for somebody who is known to be allowed to, and what is refused then. */
final class SlotsInSteps {
  /** With fewer there is room for one more, however large they are. */
  private static final int ENOUGH_TO_BE_FULL = Limits.ACCOUNT_BYTES / Limits.SLOT_BYTES;

  private final SlotStore slots;

  SlotsInSteps(SlotStore slots) {
    this.slots = slots;
  }

  /**
   * Writes a slot: a new one, or in the place of a revision.
   *
   * @throws StaleException if something else is there
   * @throws ProblemException if the account is full
   */
  void write(Session session, Bytes account, Slot slot, Optional<Long> expected)
      throws SQLException {
    if (expected.isEmpty()) {
      add(session, account, slot);
    } else {
      replace(session, account, slot, expected.get());
    }
  }

  /** Few are not added up: to read how large they are takes a page for each. */
  private void add(Session session, Bytes account, Slot slot) throws SQLException {
    Optional<Long> others = slots.insert(session, account, slot);
    requireDone(others.isPresent(), session, account, slot.id());
    if (others.get() >= Limits.SLOTS) {
      throw ProblemException.field(ErrorCode.LIMIT_REACHED, "slots", Limits.SLOTS);
    }
    if (others.get() >= ENOUGH_TO_BE_FULL) {
      requireRoom(session, account);
    }
  }

  /** The smallest is not larger than what was there. */
  private void replace(Session session, Bytes account, Slot slot, long expected)
      throws SQLException {
    requireDone(slots.update(session, account, slot, expected), session, account, slot.id());
    if (slot.sealed().size() > Limits.SLOT_UNIT_BYTES) {
      requireRoom(session, account);
    }
  }

  /**
   * Deletes a slot.
   *
   * @throws StaleException if it is not at that revision
   */
  void delete(Session session, Bytes account, Bytes id, long expected) throws SQLException {
    requireDone(slots.delete(session, account, id, expected), session, account, id);
  }

  private void requireDone(boolean done, Session session, Bytes account, Bytes id)
      throws SQLException {
    if (!done) {
      throw new StaleException(slots.read(session, account, id));
    }
  }

  private void requireRoom(Session session, Bytes account) throws SQLException {
    if (slots.bytes(session, account) > Limits.ACCOUNT_BYTES) {
      throw ProblemException.field(ErrorCode.LIMIT_REACHED, "accountBytes", Limits.ACCOUNT_BYTES);
    }
  }
}
