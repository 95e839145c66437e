// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.List;
import java.util.function.Consumer;
import org.untick.protocol.Limits;
import org.untick.protocol.Paths;

/** What can be done with the account besides syncing: by a device, or with the recovery code. */
public final class Group {

  private static final int OK = 200;
  private static final int NO_CONTENT = 204;

  private final Api api;
  private final Config config;
  private final Memory memory;
  private final Crypto crypto;
  private final Consumer<Problem> failed;

  /** The group of a device; what goes wrong is told in one place. */
  public Group(
      Crypto crypto, Transport transport, Config config, Memory memory, Consumer<Problem> failed) {
    this.crypto = crypto;
    this.api = new Api(transport, config.server());
    this.config = config;
    this.memory = memory;
    this.failed = failed;
  }

  private String own() {
    return Api.credential(config.keys().account(), memory.text("token"));
  }

  /** The devices as the server has them: members {@code id}, {@code seen}, {@code current}. */
  public void devices(Consumer<List<Json>> then) {
    api.get(
        Paths.DEVICES,
        own(),
        "",
        answer -> {
          Json json = answer.status() == OK ? Json.parse(answer.text()) : null;
          if (json != null && json.get("devices").isArray()) {
            then.accept(json.get("devices").values());
          } else {
            failed.accept(answer.status() == OK ? Problem.NOT_OURS : Api.problem(answer));
          }
        },
        failed);
  }

  /** Everything that the server keeps of the account, as it says it. */
  public void export(Consumer<String> then) {
    api.get(
        Paths.EXPORT,
        own(),
        "",
        answer -> {
          if (answer.status() == OK && Json.parse(answer.text()) != null) {
            then.accept(answer.text());
          } else {
            failed.accept(answer.status() == OK ? Problem.NOT_OURS : Api.problem(answer));
          }
        },
        failed);
  }

  /** Takes this device's slot and the device out of the account. */
  public void leave(Runnable then) {
    String etag = memory.etag(memory.number("ownRevision"));
    if (etag.isEmpty()) {
      revoke(own(), memory.text("device"), then);
    } else {
      api.delete(
          Paths.SLOTS + "/" + memory.text("slot"),
          own(),
          etag,
          answer -> revoke(own(), memory.text("device"), then),
          failed);
    }
  }

  private void revoke(String credential, String device, Runnable then) {
    String path = Paths.DEVICES + "/" + device;
    api.delete(path, credential, "", answer -> gone(answer, then), failed);
  }

  private void gone(Transport.Answer answer, Runnable then) {
    if (answer.status() == NO_CONTENT || answer.status() == OK) {
      then.run();
    } else {
      failed.accept(Api.problem(answer));
    }
  }

  /** Takes another device out, and what it wrote, with the 16 bytes of the recovery code. */
  public void remove(String device, byte[] secret, Runnable then) {
    withRoot(secret, root -> revoke(root, device, () -> forget(device, then)));
  }

  private void forget(String device, Runnable then) {
    Json slots = memory.object("slots");
    for (String id : slots.names()) {
      Json slot = slots.get(id);
      if (slot.get("device").string().equals(device)) {
        String etag = memory.etag(slot.get("revision").number());
        api.delete(Paths.SLOTS + "/" + id, own(), etag, answer -> then.run(), failed);
        return;
      }
    }
    then.run();
  }

  /** Deletes everything on the server, with the 16 bytes of the recovery code. */
  public void delete(byte[] secret, Runnable then) {
    withRoot(
        secret, root -> api.delete(Paths.ACCOUNT, root, "", answer -> gone(answer, then), failed));
  }

  /** The code has to be this account's: another's must never reach the server. */
  private void withRoot(byte[] secret, Consumer<String> then) {
    var derivation = new KeyDerivation(crypto, secret);
    derivation.keys(
        keys -> {
          if (keys.account().equals(config.keys().account())) {
            derivation.rootToken(
                root -> then.accept(Api.credential(keys.account(), Bytes.base64(root))));
          } else {
            failed.accept(Problem.CODE);
          }
        });
  }

  /** Whether a text is a device's id. */
  public static boolean isDevice(String text) {
    return Bytes.isHex(text, Limits.ID_BYTES);
  }
}
