// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import org.untick.browser.Form;
import org.untick.browser.Node;
import org.untick.sync.Address;
import org.untick.sync.Problem;
import org.untick.sync.ServerInfo;
import org.untick.sync.Transport;

/** Through which server to sync, if any: it is asked what it is before anything goes there. */
final class ServerQuestion {

  /** Hears which server it is. */
  interface Chosen {

    /**
     * Goes on with a server that has answered.
     *
     * @param address where it is; empty for none, where files are carried by hand
     * @param invited whether it lets only those in who were invited
     */
    void chosen(String address, boolean invited);
  }

  private final Transport transport;
  private final Notices notices;
  private final Chosen chosen;
  private String asked = "";

  ServerQuestion(Transport transport, Notices notices, Chosen chosen) {
    this.transport = transport;
    this.notices = notices;
    this.chosen = chosen;
    Form.onSubmit("ask", this::ask);
    Form.onInput("server", this::typed);
    Node.byId("hand").onClick(this::byHand);
  }

  private void typed() {
    asked = "";
    Node.byId("enter").show(false);
  }

  private void ask() {
    String address = Address.of(Form.value("server"));
    asked = address;
    Node.byId("server-said").clear();
    if (address.isEmpty()) {
      notices.wrong(Texts.of("problem_address"));
    } else {
      notices.tell(Texts.of("server_asked"));
      ServerInfo.ask(
          transport, address, info -> answered(address, info), problem -> silent(address, problem));
    }
  }

  private void silent(String address, Problem problem) {
    if (address.equals(asked)) {
      notices.wrong(problem);
    }
  }

  /** An answer that comes when something else was chosen meanwhile is too late. */
  private void answered(String address, ServerInfo info) {
    if (address.equals(asked)) {
      Form.fill("server", address);
      new ServerLines(info).show(Node.byId("server-said").clear());
      chosen.chosen(address, info.invitation());
    }
  }

  /** Where there is no server, nobody can be asked for ten words, and choices stay here. */
  private void byHand() {
    asked = "";
    Node.byId("server-said").clear().add("p", Texts.of("hand_chosen"));
    chosen.chosen("", false);
  }
}
