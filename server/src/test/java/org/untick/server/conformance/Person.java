// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.conformance;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** An account and what its owner holds: the root token and one device's. */
final class Person {
  final String account;
  final String device;
  final byte[] rootToken;
  final byte[] deviceToken;
  private final Wire wire;

  private Person(Wire wire) {
    this(wire, Wire.randomId(), Wire.randomId(), Wire.random(32), Wire.random(32));
  }

  private Person(Wire wire, String account, String device, byte[] rootToken, byte[] deviceToken) {
    this.wire = wire;
    this.account = account;
    this.device = device;
    this.rootToken = rootToken;
    this.deviceToken = deviceToken;
  }

  /** Returns the same person, speaking to another server. */
  Person at(Wire other) {
    return new Person(other, account, device, rootToken, deviceToken);
  }

  /** Somebody who has not registered. */
  static Person stranger(Wire wire) {
    return new Person(wire);
  }

  static Person registered(Wire wire) {
    Person person = new Person(wire);
    int status = person.register().status();
    if (status != 201) {
      throw new IllegalStateException("registration got " + status);
    }
    return person;
  }

  Answer register() {
    return wire.json("POST", "/v1/accounts", registration());
  }

  String registration() {
    return "{\"account\":\"%s\",\"rootTokenHash\":\"%s\",\"device\":%s}"
        .formatted(account, hash(rootToken), device(device, deviceToken));
  }

  static String device(String id, byte[] token) {
    return "{\"id\":\"%s\",\"tokenHash\":\"%s\"}".formatted(id, hash(token));
  }

  String as(byte[] token) {
    return "Bearer " + account + "." + Wire.base64(token);
  }

  Answer asDevice(String method, String path) {
    return wire.send(method, path, new byte[0], "Authorization", as(deviceToken));
  }

  Answer asRoot(String method, String path) {
    return wire.send(method, path, new byte[0], "Authorization", as(rootToken));
  }

  /** Adds a device with the root token. */
  Answer enrol(String id, byte[] token) {
    return wire.json("POST", "/v1/devices", device(id, token), "Authorization", as(rootToken));
  }

  /** Leaves a mailbox of random bytes, with a ticket. */
  Answer leave(String mailbox, byte[] ticket) {
    String body =
        "{\"mailbox\":\"%s\",\"sealed\":\"%s\",\"ticketHash\":\"%s\"}"
            .formatted(mailbox, Wire.base64(Wire.random(1_024)), hash(ticket));
    return wire.json("POST", "/v1/pairings", body, "Authorization", as(deviceToken));
  }

  /** Writes a slot with headers of the caller's. */
  Answer put(String slot, byte[] sealed, String... headers) {
    return slot("PUT", slot, sealed, headers);
  }

  Answer make(String slot, byte[] sealed) {
    return put(slot, sealed, "If-None-Match", "*");
  }

  Answer delete(String slot, String... headers) {
    return slot("DELETE", slot, new byte[0], headers);
  }

  private Answer slot(String method, String slot, byte[] sealed, String... headers) {
    String[] all = java.util.Arrays.copyOf(headers, headers.length + 4);
    all[headers.length] = "Authorization";
    all[headers.length + 1] = as(deviceToken);
    all[headers.length + 2] = "Content-Type";
    all[headers.length + 3] = "application/octet-stream";
    return wire.send(method, "/v1/slots/" + slot, sealed, all);
  }

  static String hash(byte[] token) {
    try {
      return Wire.base64(MessageDigest.getInstance("SHA-256").digest(token));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
