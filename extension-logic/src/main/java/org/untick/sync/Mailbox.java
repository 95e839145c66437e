// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.function.Consumer;
import org.untick.protocol.Limits;
import org.untick.protocol.Paths;

/** A mailbox that words name: one device puts the keys in, another takes them out, once. */
public final class Mailbox {

  private static final String ASSOCIATED = "untick/1 mailbox\0";

  private final String id;
  private final Envelope envelope;

  private Mailbox(Crypto crypto, String id, byte[] key) {
    this.id = id;
    byte[] associated = Bytes.join(Utf8.encode(ASSOCIATED), Bytes.ofHex(id));
    this.envelope = new Envelope(crypto, new byte[] {1}, key, associated);
  }

  /** The mailbox of ten words. */
  static void of(Crypto crypto, String words, Consumer<Mailbox> then) {
    var derivation = new KeyDerivation(crypto, Utf8.encode(words));
    derivation.mailboxId(
        id -> derivation.mailboxKey(key -> then.accept(new Mailbox(crypto, id, key))));
  }

  String id() {
    return id;
  }

  void seal(String content, Consumer<byte[]> then) {
    envelope.seal(Utf8.encode(content), Limits.MAILBOX_BYTES, then);
  }

  /**
   * Lets another device in with these words.
   *
   * @param token the token under which this device is in
   */
  public static void offer(
      Crypto crypto,
      Transport transport,
      Config config,
      String token,
      String words,
      Runnable then,
      Consumer<Problem> failed) {
    byte[] ticket = crypto.random(Limits.TOKEN_BYTES);
    String content = content(config, Bytes.base64(ticket));
    String credential = Api.credential(config.keys().account(), token);
    of(
        crypto,
        words,
        mailbox ->
            mailbox.seal(
                content,
                blob ->
                    crypto.sha256(
                        ticket,
                        hash ->
                            new Api(transport, config.server())
                                .post(
                                    Paths.PAIRINGS,
                                    credential,
                                    Json.object()
                                        .set("mailbox", mailbox.id)
                                        .set("sealed", Bytes.base64(blob))
                                        .set("ticketHash", Bytes.base64(hash)),
                                    answer -> {
                                      if (answer.status() < 300) {
                                        then.run();
                                      } else {
                                        failed.accept(Api.problem(answer));
                                      }
                                    },
                                    failed))));
  }

  private static String content(Config config, String ticket) {
    Keys keys = config.keys();
    return Json.object()
        .set("format", 1)
        .set("server", config.server())
        .set("account", keys.account())
        .set("slotIdKey", keys.slotIdKey())
        .set("sealKey", keys.sealKey())
        .set("keyId", keys.keyId())
        .set("ticket", ticket)
        .text();
  }

  /** Takes out what is in it. */
  void take(Transport transport, String server, Consumer<Json> then, Consumer<Problem> failed) {
    new Api(transport, server)
        .post(
            Paths.PAIRINGS + "/" + id + Paths.OPEN,
            "",
            Json.object(),
            answer -> {
              Json json = answer.status() == HttpStatus.OK ? Json.parse(answer.text()) : null;
              byte[] blob = json == null ? null : Bytes.ofBase64(json.get("sealed").string());
              if (blob != null && blob.length == Limits.MAILBOX_BYTES) {
                envelope.open(blob, content -> taken(content, then, failed));
              } else {
                failed.accept(answer.status() < 300 ? Problem.NOT_OURS : Api.problem(answer));
              }
            },
            failed);
  }

  private static void taken(byte[] bytes, Consumer<Json> then, Consumer<Problem> failed) {
    String text = bytes == null ? null : Utf8.decode(bytes);
    Json content = text == null ? null : Json.parse(text);
    if (content == null || content.get("format").number() != 1) {
      failed.accept(Problem.CODE);
    } else {
      then.accept(content);
    }
  }
}
