// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.status;

import java.util.ArrayList;
import java.util.List;

/**
 * Remembers what pages showed. It holds nothing between messages but those that wait: the browser
 * may stop it at any moment. One message is worked off at a time, so that each reads what the one
 * before it wrote.
 */
public final class Keeper {

  private final StatusStore store;
  private final Surroundings around;
  private final List<Runnable> waiting = new ArrayList<>();
  private boolean busy;

  /** A keeper over a store. */
  public Keeper(StatusStore store, Surroundings around) {
    this.store = store;
    this.around = around;
  }

  /** Remembers what a page showed. */
  public void seen(Sighting seen) {
    enqueue(() -> withAccount(account -> identify(account, seen)));
  }

  /** Remembers that LinkedIn asked to sign in. */
  public void signedOut() {
    enqueue(() -> withAccount(account -> write(account.signedOut(around.now()), this::done)));
  }

  /** Counts a message that was not ours or not understood. */
  public void dropped() {
    enqueue(() -> health(Change.DROPPED));
  }

  /** Shows the badge anew. */
  public void refresh() {
    enqueue(() -> withAccount(account -> withStatus(account, this::show)));
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
          String text = StatusText.encode(status);
          Runnable next = () -> write(account, () -> show(status));
          store.write(account.statusKey(), text, next, this::failed);
        });
  }

  private void write(Account account, Runnable then) {
    store.write(Account.KEY, account.encode(), then, this::failed);
  }

  private void show(Status status) {
    around.badge(status);
    done();
  }

  private interface Use<T> {
    void of(T value);
  }

  private void withAccount(Use<Account> use) {
    store.read(
        Account.KEY,
        text -> {
          Account account = Account.decode(text);
          use.of(account == null ? new Account(around.random(), Account.UNNAMED, 0, 0) : account);
        },
        this::failed);
  }

  private void withStatus(Account account, Use<Status> use) {
    String key = account.statusKey();
    store.read(
        key,
        text -> {
          Status status = StatusText.decode(text);
          if (status == null) {
            setAside(key, text, () -> use.of(Status.empty()));
          } else {
            use.of(status);
          }
        },
        this::failed);
  }

  /** Nothing that could not be read is overwritten; it stays under a key of its own. */
  private void setAside(String key, String text, Runnable then) {
    String aside = "aside:" + key + ":" + around.now();
    store.write(aside, text, () -> health(Change.ASIDE, then), this::failed);
  }

  private enum Change {
    DROPPED,
    ASIDE,
    FAILED
  }

  private void health(Change change) {
    health(change, this::done);
  }

  private void health(Change change, Runnable then) {
    store.read(
        Health.KEY,
        text -> {
          Health health = changed(Health.decode(text), change);
          store.write(Health.KEY, health.encode(), then, problem -> then.run());
        },
        problem -> then.run());
  }

  private Health changed(Health health, Change change) {
    if (change == Change.DROPPED) {
      return health.withDropped();
    }
    return change == Change.ASIDE ? health.withAside() : health.withStorageFailed(around.now());
  }

  private void failed(String problem) {
    health(Change.FAILED);
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
