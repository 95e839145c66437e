// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.status;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Remembers what pages showed. It holds nothing between messages but those that wait: the browser
 * may stop it at any moment. One message is worked off at a time, so that each reads what the one
 * before it wrote.
 *
 * <p>It waits for one thing at a time and answers for itself what that was, because a callback of
 * its own for each would cost a class in the script.
 */
public final class Keeper implements Runnable, Consumer<String> {

  private static final int ACCOUNT = 0;
  private static final int KNOWN = 1;
  private static final int HASH = 2;
  private static final int STATUS = 3;
  private static final int REMEMBERED = 4;
  private static final int NAMED = 5;
  private static final int WRITTEN = 6;
  private static final int END = 7;

  /** What is not a sighting, among what waits. */
  private static final String SIGNED_OUT = "signed out";

  private static final String DROPPED = "dropped";
  private static final String REFRESH = "refresh";

  private final StatusStore store;
  private final Surroundings around;
  private final Mishaps mishaps;
  private final Consumer<String> failure = this::failed;
  private final List<Object> waiting = new ArrayList<>();
  private boolean busy;
  private int step;
  private Object work;
  private Account account;
  private Status status;

  /** A keeper over a store. */
  public Keeper(StatusStore store, Surroundings around) {
    this.store = store;
    this.around = around;
    this.mishaps = new Mishaps(store, around);
  }

  /** Remembers what a page showed. */
  public void seen(Sighting seen) {
    enqueue(seen);
  }

  /** Remembers that LinkedIn asked to sign in. */
  public void signedOut() {
    enqueue(SIGNED_OUT);
  }

  /** Counts a message that was not ours or not understood. */
  public void dropped() {
    enqueue(DROPPED);
  }

  /** Shows the badge anew. */
  public void refresh() {
    enqueue(REFRESH);
  }

  private void enqueue(Object next) {
    waiting.add(next);
    if (!busy) {
      next();
    }
  }

  private void next() {
    busy = !waiting.isEmpty();
    if (busy) {
      work = waiting.remove(0);
      if (work == DROPPED) {
        step = END;
        mishaps.dropped(this);
      } else {
        read(ACCOUNT, Account.KEY);
      }
    }
  }

  private void read(int next, String key) {
    step = next;
    store.read(key, this, failure);
  }

  private void write(int next, String key, String text) {
    step = next;
    store.write(key, text, this, failure);
  }

  private void failed(String problem) {
    step = END;
    mishaps.failed(this);
  }

  /** Takes what was read or computed. */
  @Override
  public void accept(String text) {
    if (step == ACCOUNT) {
      account(text);
    } else if (step == HASH) {
      see(account.seen(text.substring(0, 16), around.now()));
    } else {
      status(text);
    }
  }

  /** Goes on after something was written. */
  @Override
  public void run() {
    if (step == KNOWN) {
      act();
    } else if (step == REMEMBERED) {
      remember();
    } else if (step == NAMED) {
      write(WRITTEN, account.statusKey(), StatusText.encode(status));
    } else {
      if (step == WRITTEN) {
        around.badge(status);
      }
      next();
    }
  }

  private void account(String text) {
    account = Account.decode(text);
    boolean unreadable = account == null && !text.isEmpty();
    if (account == null) {
      account = new Account(around.random(), Account.UNNAMED, 0, 0);
    }
    goOn(KNOWN, unreadable, Account.KEY, text);
  }

  private void goOn(int next, boolean unreadable, String key, String text) {
    step = next;
    if (unreadable) {
      mishaps.setAside(key, text, this, failure);
    } else {
      run();
    }
  }

  private void act() {
    if (work == SIGNED_OUT) {
      write(END, Account.KEY, account.signedOut(around.now()).encode());
    } else if (work == REFRESH) {
      read(STATUS, account.statusKey());
    } else {
      identify((Sighting) work);
    }
  }

  private void identify(Sighting seen) {
    if (seen.account().isEmpty()) {
      see(account.seen(Account.UNNAMED, around.now()));
    } else {
      step = HASH;
      around.hash(account.salt() + seen.account(), this);
    }
  }

  private void see(Account next) {
    account = next;
    read(STATUS, account.statusKey());
  }

  private void status(String text) {
    status = StatusText.decode(text);
    boolean unreadable = status == null;
    if (unreadable) {
      status = Status.empty();
    }
    if (work == REFRESH) {
      goOn(WRITTEN, false, "", "");
    } else {
      goOn(REMEMBERED, unreadable, account.statusKey(), text);
    }
  }

  /** The account first: the states on show are never another account's. */
  private void remember() {
    status.see((Sighting) work, around.now());
    write(NAMED, Account.KEY, account.encode());
  }
}
