// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.conformance;

import java.net.URI;

/** An account for tests of other things than the protocol. */
public final class Account {
  private final Wire wire;
  private final Person person;

  private Account(Wire wire, Person person) {
    this.wire = wire;
    this.person = person;
  }

  /** Registers one. */
  public static Account at(URI server) {
    Wire wire = new Wire(server);
    return new Account(wire, Person.registered(wire));
  }

  /** Returns the same account, asked for elsewhere. */
  public Account movedTo(URI server) {
    Wire there = new Wire(server);
    return new Account(there, person.at(there));
  }

  /** Makes a slot of random bytes; returns the epoch of its tag. */
  public String writeSlot() {
    Answer answer = person.make(Wire.randomId(), Wire.random(4_096));
    if (answer.status() != 201) {
      throw new IllegalStateException("a write got " + answer.status());
    }
    return answer.etag().substring(1, 9);
  }

  /** Makes a slot if it can; returns the code of the problem, or the status. */
  public String tryToWrite() {
    return person.make(Wire.randomId(), Wire.random(4_096)).code();
  }

  /** Makes a slot of a size, as raw HTTP without its body. */
  public String requestToWrite(int size) {
    return "PUT /v1/slots/%s HTTP/1.1\r\nHost: a\r\nAuthorization: %s\r\nIf-None-Match: *\r\n"
            .formatted(Wire.randomId(), person.as(person.deviceToken))
        + "Content-Type: application/octet-stream\r\nContent-Length: %d\r\n\r\n".formatted(size);
  }

  /** Returns how many slots the server lists. */
  public int countSlots() {
    return person.asDevice("GET", "/v1/slots").json().get("slots").size();
  }

  /** Returns the server's epoch. */
  public String epoch() {
    return wire.send("GET", "/v1/info", new byte[0]).json().get("epoch").textValue();
  }
}
