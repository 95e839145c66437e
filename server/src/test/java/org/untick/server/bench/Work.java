// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import org.untick.server.store.Bytes;

/** What is asked, of the bare server and of ours; accounts and tokens follow from a number. */
enum Work {
  POLL,
  PULL,
  REWRITE,
  WRITE;

  /** What both servers are asked to compare them; to rewrite, one has to know what is there. */
  static final Work[] COMPARED = {POLL, PULL, WRITE};

  /** Five slots of 4,096 bytes, as JSON. */
  static final int PULL_BYTES = 27_700;

  static final int WRITTEN_BYTES = 60;
  static final int SLOTS_OF_PULLED = 5;
  private static final int SEALED_BYTES = 4_096;

  static Bytes account(int number) {
    return Bytes.of(ByteBuffer.allocate(16).putInt(number).putLong(7).array());
  }

  static Bytes token(int number) {
    return Bytes.of(ByteBuffer.allocate(32).putInt(number).putLong(9).array());
  }

  static Bytes slot(int number) {
    return Bytes.of(ByteBuffer.allocate(16).putInt(number).putLong(5).array());
  }

  /** Returns a request to the bare server: the same headers, another path. */
  byte[] bare(int number, String epoch) {
    return switch (this) {
      case POLL -> request("GET /poll?since=1", number, epoch, 1);
      case PULL -> request("GET /pull?since=0", number, epoch, 1);
      case REWRITE, WRITE -> request("PUT /write/" + newSlot(), number, epoch, 1);
    };
  }

  /**
   * Returns a request to our server by one of the accounts.
   *
   * @param revision of the account and its slot, that a poll knows and a rewrite replaces
   */
  byte[] ours(int number, String epoch, int revision) {
    return switch (this) {
      case POLL -> request("GET /v1/slots?since=" + revision, number, epoch, revision);
      case PULL -> request("GET /v1/slots?since=0", number, epoch, revision);
      case REWRITE -> request("PUT /v1/slots/" + slot(0).hex(), number, epoch, revision);
      case WRITE -> request("PUT /v1/slots/" + newSlot(), number, epoch, revision);
    };
  }

  private byte[] request(String line, int number, String epoch, int revision) {
    String credential = "Authorization: " + credential(number) + "\r\n";
    String tag = "\"" + epoch + "-" + revision + "\"\r\n";
    return switch (this) {
      case POLL -> request(line, credential + "If-None-Match: " + tag);
      case PULL -> request(line, credential);
      case REWRITE -> request(line, credential + "If-Match: " + tag);
      case WRITE -> request(line, credential + "If-None-Match: *\r\n");
    };
  }

  private static String credential(int number) {
    return "Bearer " + account(number).hex() + "." + token(number).base64();
  }

  /** The account is full after 64; so writers have many accounts. */
  private static String newSlot() {
    byte[] id = new byte[16];
    ThreadLocalRandom.current().nextBytes(id);
    return Bytes.of(id).hex();
  }

  private byte[] request(String line, String headers) {
    String text = line + " HTTP/1.1\r\nHost: localhost\r\n" + headers;
    if (this == POLL || this == PULL) {
      return (text + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }
    String type = "Content-Type: application/octet-stream\r\nContent-Length: 4096\r\n\r\n";
    byte[] head = (text + type).getBytes(StandardCharsets.ISO_8859_1);
    byte[] sealed = new byte[SEALED_BYTES];
    ThreadLocalRandom.current().nextBytes(sealed);
    return ByteBuffer.allocate(head.length + SEALED_BYTES).put(head).put(sealed).array();
  }
}
