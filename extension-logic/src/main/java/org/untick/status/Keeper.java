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
 */
public final class Keeper {

  private final StatusStore store;
  private final Surroundings around;
  private final Mishaps mishaps;
  private final Runnable next = this::done;
  private final Consumer<String> failure = problem -> failed();
  private final List<Runnable> waiting = new ArrayList<>();
  private boolean busy;

  /** A keeper over a store. */
  public Keeper(StatusStore store, Surroundings around) {
    this.store = store;
    this.around = around;
    this.mishaps = new Mishaps(store, around);
  }

  /** Remembers what a page showed. */
  public void seen(Sighting seen) {
    enqueue(() -> withAccount(account -> identify(account, seen)));
  }

  /** Remembers that LinkedIn asked to sign in. */
  public void signedOut() {
    enqueue(() -> withAccount(account -> write(account.signedOut(around.now()), next)));
  }

  /** Counts a message that was not ours or not understood. */
  public void dropped() {
    enqueue(() -> mishaps.dropped(next));
  }

  /** Shows the badge anew. */
  public void refresh() {
    enqueue(() -> withAccount(this::showStored));
  }

  private void identify(Account account, Sighting seen) {
    if (seen.account().isEmpty()) {
      see(account.seen(Account.UNNAMED, around.now()), seen);
      return;
    }
    around.hash(
        account.salt() + seen.account(),
        hash -> see(account.seen(hash.substring(0, 16), around.now()), seen));
  }

  private void see(Account account, Sighting seen) {
    withStatus(
        account,
        status -> {
          status.see(seen, around.now());
          write(account, () -> writeStatus(account, status));
        });
  }

  /** After the account: the states on show are never another account's. */
  private void writeStatus(Account account, Status status) {
    String text = StatusText.encode(status);
    store.write(account.statusKey(), text, () -> show(status), failure);
  }

  private void write(Account account, Runnable then) {
    store.write(Account.KEY, account.encode(), then, failure);
  }

  private void show(Status status) {
    around.badge(status);
    done();
  }

  private void showStored(Account account) {
    store.read(
        account.statusKey(),
        text -> {
          Status status = StatusText.decode(text);
          show(status == null ? Status.empty() : status);
        },
        failure);
  }

  private interface Use<T> {
    void of(T value);
  }

  private void withAccount(Use<Account> use) {
    store.read(
        Account.KEY,
        text -> {
          Account account = Account.decode(text);
          if (account != null) {
            use.of(account);
          } else if (text.isEmpty()) {
            use.of(newAccount());
          } else {
            mishaps.setAside(Account.KEY, text, () -> use.of(newAccount()), failure);
          }
        },
        failure);
  }

  private Account newAccount() {
    return new Account(around.random(), Account.UNNAMED, 0, 0);
  }

  private void withStatus(Account account, Use<Status> use) {
    String key = account.statusKey();
    store.read(
        key,
        text -> {
          Status status = StatusText.decode(text);
          if (status == null) {
            mishaps.setAside(key, text, () -> use.of(Status.empty()), failure);
          } else {
            use.of(status);
          }
        },
        failure);
  }

  private void failed() {
    mishaps.failed(next);
  }

  private void enqueue(Runnable work) {
    waiting.add(work);
    if (!busy) {
      done();
    }
  }

  private void done() {
    busy = !waiting.isEmpty();
    if (busy) {
      waiting.remove(0).run();
    }
  }
}
