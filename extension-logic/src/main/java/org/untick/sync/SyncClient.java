// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.List;
import java.util.function.Consumer;
import org.untick.status.Account;
import org.untick.status.Status;
import org.untick.status.StatusText;

/**
 * Syncs, one round after the other, never two at once. It holds nothing between rounds: the browser
 * may stop it at any moment. Without a set-up it sends nothing. What is new here is noted before
 * anything is heard from the others.
 */
public final class SyncClient implements Runnable, Consumer<Object> {

  private static final int CONFIG = 0;
  private static final int MEMORY = 1;
  private static final int ACCOUNT = 2;
  private static final int STATUS = 3;
  private static final int CHOICES = 4;
  private static final int NOTED = 5;
  private static final int FORGOTTEN = 6;
  private static final int END = 7;

  private final Ports ports;
  private final Consumer<String> failed;
  private int step;
  private boolean busy;
  private boolean again;
  private boolean urgent;
  private boolean now;
  private boolean noted;
  private Config config;
  private Memory memory;
  private Status own;
  private List<String> chosen;

  /** A client over the world. */
  public SyncClient(Ports ports) {
    this.ports = ports;
    this.failed =
        problem -> {
          step = END;
          ports.mishaps().failed(this);
        };
  }

  /**
   * Makes a round, or another one after that which is under way.
   *
   * @param soon whether not to wait, though something went wrong lately
   */
  public void sync(boolean soon) {
    again = true;
    urgent |= soon;
    if (!busy) {
      end();
    }
  }

  /** A round is over: the toolbar button says what all devices know. */
  private void end() {
    if (busy && own != null) {
      ports.shown().accept(new Together(memory, own).status());
      own = null;
    }
    busy = again;
    if (again) {
      again = false;
      now = urgent;
      urgent = false;
      read(CONFIG, Config.KEY);
    }
  }

  private void read(int next, String key) {
    step = next;
    ports.store().read(key, this, failed);
  }

  private void write(int next, String text) {
    step = next;
    ports.store().write(Memory.KEY, text, this, failed);
  }

  /** What had to be stored is stored, or the round is over. */
  @Override
  public void run() {
    if (step == NOTED) {
      step = END;
      round();
    } else {
      end();
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public void accept(Object result) {
    switch (step) {
      case CONFIG -> configured((String) result);
      case MEMORY -> remembered(result);
      case ACCOUNT -> account(Account.decode((String) result));
      case STATUS -> status(StatusText.decode((String) result));
      case CHOICES -> choices((List<String>) result);
      default -> forget((String) result);
    }
  }

  private void configured(String text) {
    config = Config.decode(text);
    read(config == null ? FORGOTTEN : MEMORY, Memory.KEY);
  }

  /** What was known of other devices goes when sync is turned off. */
  private void forget(String text) {
    step = END;
    if (text.isEmpty()) {
      end();
    } else {
      write(END, "");
    }
  }

  private void remembered(Object result) {
    own = null;
    noted = result instanceof Memory;
    memory = noted ? (Memory) result : Memory.decode((String) result, config);
    if (memory == null) {
      Memory.fresh(config, ports.crypto(), this);
    } else {
      read(ACCOUNT, Account.KEY);
    }
  }

  private void account(Account account) {
    if (account != null && config.belongs(account.id())) {
      read(STATUS, account.statusKey());
    } else {
      readChoices();
    }
  }

  private void status(Status status) {
    own = status;
    noted |= status != null && new Readings(memory).note(status);
    readChoices();
  }

  private void readChoices() {
    step = CHOICES;
    ports.choices().read(this);
  }

  /** A device that has just come in hears the others' choices before it tells its own. */
  private void choices(List<String> on) {
    chosen = on;
    if (config.choices() && memory.has("polled")) {
      noted |= new SharedChoices(memory, ports.choices()).note(on);
    }
    if (noted) {
      write(NOTED, memory.encode());
    } else {
      step = NOTED;
      run();
    }
  }

  private void round() {
    boolean tooEarly = new Pace(memory, ports.clock(), ports.crypto()).tooEarly();
    if (config.byHand() || (tooEarly && !now)) {
      end();
    } else {
      new Round(ports, config, memory, chosen, this).begin();
    }
  }
}
