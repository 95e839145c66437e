// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import java.util.ArrayList;
import java.util.List;
import org.untick.browser.BrowserStore;
import org.untick.browser.Consent;
import org.untick.browser.Fetch;
import org.untick.browser.Form;
import org.untick.browser.Node;
import org.untick.browser.WebCrypto;
import org.untick.browser.Window;
import org.untick.browser.WordList;
import org.untick.status.Account;
import org.untick.sync.Config;
import org.untick.sync.Crypto;
import org.untick.sync.Enrolment;
import org.untick.sync.Memory;
import org.untick.sync.Problem;
import org.untick.sync.Transport;
import org.untick.sync.Words;

/** How sync is turned on: a server is asked, then a group is made there, joined, or moved. */
final class SetUp {

  private static final String[] WAYS = {"create", "words", "code"};

  private final Crypto crypto = new WebCrypto();
  private final Transport transport = new Fetch();
  private final Words words = new Words(WordList.all(), crypto);
  private final Notices notices;
  private final CodeField code;
  private final RecoveryCode recovery;
  private Account account = Account.NONE;
  private String server = "";
  private byte[] secret;
  private Config group;
  private boolean busy;

  SetUp(Notices notices) {
    this.notices = notices;
    code = new CodeField("join", words);
    recovery = new RecoveryCode(crypto, notices, () -> consented(this::create));
    new ServerQuestion(transport, notices, this::enter);
    Form.onInput("ways", this::chooseWay);
    Form.onSubmit("draw", this::draw);
    Form.onSubmit("joining", () -> consented(this::join));
    Form.fill("name", Window.browserName());
    chooseWay();
  }

  /** Asks for what it takes to go to another server with a group; null for no memory of it. */
  void move(Config config, Memory memory) {
    group = memory == null ? config : config.knowing(memory.object("slots"));
    Form.tick("way-code", true);
    chooseWay();
    Node.byId("device").show(false);
    Node.byId("ways").show(false);
    Node.byId("by-hand").show(false);
    Node.byId("server").focus();
  }

  /** The LinkedIn account that was seen last here, for the user to say whose it is. */
  void seen(Account last) {
    account = last;
    Node.byId("this-account-line").show(account.seenAt() > 0);
    String seen = Texts.moment(account.seenAt());
    Node.byId("this-account-label").text(Texts.of("sync_account", seen));
  }

  private void enter(String address, boolean invited) {
    notices.clear();
    server = address;
    boolean served = !address.isEmpty();
    Node.byId("invitation-line").show(invited);
    Node.byId("way-words-line").show(served);
    Node.byId("share-at-start-line").show(served);
    if (!served && Form.ticked("way-words")) {
      Form.tick("way-create", true);
      chooseWay();
    }
    Node.byId("enter").show(true);
    Node.byId(group == null ? "name" : "join-words").focus();
  }

  private void chooseWay() {
    boolean create = Form.ticked("way-create");
    String way = WAYS[create ? 0 : Form.ticked("way-words") ? 1 : 2];
    Node.byId("creating").show(create);
    Node.byId("joining").show(!create);
    Form.tick("this-account", create);
    if (!create) {
      Node.byId("join-label").text(Texts.of("join_" + way));
      Node.byId("join-note").text(Texts.of("join_note_" + way));
    }
  }

  private void draw() {
    secret = words.secret();
    words.encode(secret, recovery::show);
  }

  /** Asks for leave where the browser wants that for what is sent, and does it. */
  private void consented(Runnable task) {
    if (server.isEmpty()) {
      once(task);
      return;
    }
    Consent.ask(
        given -> {
          if (given) {
            notices.tell(Texts.of("server_asked"));
            once(task);
          } else {
            notices.wrong(Texts.of("problem_consent"));
          }
        });
  }

  private void once(Runnable task) {
    if (!busy) {
      busy = true;
      task.run();
    }
  }

  private Enrolment enrolment() {
    return new Enrolment(crypto, transport, new BrowserStore(), this::done, this::failed);
  }

  private Enrolment.Device device() {
    if (group != null) {
      return new Enrolment.Device(server, group.name(), group.accounts(), group.choices());
    }
    List<String> accounts = new ArrayList<>();
    if (account.seenAt() > 0 && Form.ticked("this-account")) {
      accounts.add(account.id());
    }
    String name = Form.value("name").trim();
    boolean choices = !server.isEmpty() && Form.ticked("share-at-start");
    return new Enrolment.Device(
        server, name.isEmpty() ? Window.browserName() : name, accounts, choices);
  }

  private void create() {
    if (server.isEmpty()) {
      enrolment().alone(device(), secret);
    } else {
      enrolment().create(device(), secret, invitation());
    }
  }

  private void join() {
    if (Form.ticked("way-words")) {
      String ten = words.pairing(code.text());
      if (ten.isEmpty()) {
        failed(Problem.CODE);
      } else {
        enrolment().pair(device(), ten);
      }
    } else {
      words.decode(code.text(), this::joinWith);
    }
  }

  private void joinWith(byte[] decoded) {
    if (decoded == null) {
      failed(Problem.CODE);
    } else if (server.isEmpty()) {
      enrolment().alone(device(), decoded);
    } else if (group == null) {
      enrolment().join(device(), decoded);
    } else {
      enrolment().move(device(), decoded, invitation(), group);
    }
  }

  private static String invitation() {
    return Form.value("invitation").trim();
  }

  /** Goes on with what a page that was closed had under way. */
  void resume(String draft) {
    busy = true;
    notices.tell(Texts.of("server_asked"));
    enrolment().resume(draft);
  }

  private void done() {
    Window.goTo("options.html");
  }

  /** Whether something is under way, which the page must not leave. */
  boolean busy() {
    return busy;
  }

  /** What the server does not know is another thing here than for a device that was in. */
  private void failed(Problem problem) {
    busy = false;
    boolean joining = !Form.ticked("way-create");
    if (problem == Problem.REFUSED && joining) {
      String key = Form.ticked("way-words") ? "problem_gone" : "problem_unknown_code";
      notices.wrong(Texts.of(key));
    } else if (problem == Problem.CODE && Form.ticked("way-words")) {
      notices.wrong(Texts.of("problem_ten_words"));
    } else {
      notices.wrong(problem);
    }
  }
}
