// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.slot;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.untick.protocol.ErrorCode;
import org.untick.server.access.Access;
import org.untick.server.access.Credential;
import org.untick.server.access.Kind;
import org.untick.server.problem.ProblemException;
import org.untick.server.store.Bytes;
import org.untick.server.store.Session;

/** Reads slots, and changes them on condition. */
public final class SlotService {
  private static final Set<Kind> DEVICE = Set.of(Kind.DEVICE);

  private final Access access;
  private final String epoch;
  private final SlotStore slots = new SlotStore();
  private final SlotsAtOnce atOnce = new SlotsAtOnce();
  private final SlotsInSteps inSteps = new SlotsInSteps(slots);

  /** Works behind an access; the epoch is the database's. */
  public SlotService(Access access, String epoch) {
    this.access = access;
    this.epoch = epoch;
  }

  /**
   * The slots of an account.
   *
   * @param epoch of the server
   * @param revision of the account
   * @param slots all of them; those that changed with their content
   */
  record Listing(String epoch, long revision, List<Slot.View> slots) {
    ETag etag() {
      return new ETag(epoch, revision);
    }
  }

  /** What came of a write: the revision, and whether the slot was made. */
  record Written(ETag etag, boolean made) {}

  /**
   * Lists the slots; none if the asker has this state already.
   *
   * @param since what the asker has; a revision that has not been yet counts as 0
   */
  Listing list(Credential credential, long since, java.util.function.Predicate<ETag> known) {
    return access.read(
        credential,
        DEVICE,
        (session, principal) -> {
          long revision = principal.revision();
          boolean same = known.test(new ETag(epoch, revision));
          long from = since > revision ? 0 : since;
          return new Listing(
              epoch, revision, same ? List.of() : views(session, principal.account(), from));
        });
  }

  private List<Slot.View> views(Session session, Bytes account, long from) throws SQLException {
    return slots.list(session, account, from).stream().map(Slot::view).toList();
  }

  /** Returns a slot, if it is there. */
  Optional<Slot> read(Credential credential, Bytes id) {
    return access.read(
        credential, DEVICE, (session, principal) -> slots.read(session, principal.account(), id));
  }

  /** Returns the tag of a slot. */
  ETag etag(Slot slot) {
    return new ETag(epoch, slot.revision());
  }

  /** Writes a slot if the condition holds, or if the same bytes are there. */
  Written put(Credential credential, Bytes id, Precondition condition, Bytes sealed) {
    Optional<Long> expected = condition.expected().map(this::revision);
    return access
        .reviseAtOnce(
            credential,
            session -> atOnce.write(session, credential, id, sealed, expected),
            atOnce.written(id))
        .map(revision -> written(revision, expected))
        .orElseGet(() -> putInSteps(credential, id, expected, sealed));
  }

  private Written written(long revision, Optional<Long> expected) {
    return new Written(new ETag(epoch, revision), expected.isEmpty());
  }

  private Written putInSteps(
      Credential credential, Bytes id, Optional<Long> expected, Bytes sealed) {
    try {
      return access.revise(
          credential,
          (session, principal) -> {
            Slot slot = new Slot(id, principal.revision(), sealed);
            inSteps.write(session, principal.account(), slot, expected);
            return written(principal.revision(), expected);
          });
    } catch (StaleException e) {
      return e.current()
          .filter(slot -> slot.sealed().equals(sealed))
          .map(slot -> new Written(etag(slot), false))
          .orElseThrow(() -> failed(e));
    }
  }

  /** A tag of another epoch matches no revision: those count from 1. */
  private long revision(ETag expected) {
    return expected.epoch().equals(epoch) ? expected.revision() : 0;
  }

  /** Deletes a slot if it is at a revision; if it is not there at all, that is as good. */
  void delete(Credential credential, Bytes id, ETag expected) {
    try {
      access.revise(
          credential,
          (session, principal) -> {
            inSteps.delete(session, principal.account(), id, revision(expected));
            return principal;
          });
    } catch (StaleException e) {
      if (e.current().isPresent()) {
        throw failed(e);
      }
    }
  }

  private ProblemException failed(StaleException e) {
    ProblemException problem = ProblemException.of(ErrorCode.PRECONDITION_FAILED);
    return e.current()
        .map(slot -> problem.with("current", Current.of(slot, etag(slot))))
        .orElseGet(() -> problem.with("current", null));
  }

  /** What a 412 says is there. */
  record Current(String slot, long revision, String etag, String sealed) {
    static Current of(Slot slot, ETag etag) {
      return new Current(slot.id().hex(), slot.revision(), etag.toString(), slot.sealed().base64());
    }
  }
}
