// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.List;
import java.util.function.Consumer;
import org.untick.protocol.Paths;

/** What can be done with the account besides syncing: by a device, or with the recovery code. */
public final class Group {

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
          Json json = answer.status() == HttpStatus.OK ? Json.parse(answer.text()) : null;
          if (json != null && json.get("devices").isArray()) {
            then.accept(json.get("devices").values());
          } else {
            failed.accept(
                answer.status() == HttpStatus.OK ? Problem.NOT_OURS : Api.problem(answer));
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
          if (answer.status() == HttpStatus.OK && Json.parse(answer.text()) != null) {
            then.accept(answer.text());
          } else {
            failed.accept(
                answer.status() == HttpStatus.OK ? Problem.NOT_OURS : Api.problem(answer));
          }
        },
        failed);
  }

  /** Takes this device's slot and the device out of the account. */
  public void leave(Runnable then) {
    String slot = memory.text("slot");
    erase(slot, () -> revoke(own(), memory.text("device"), then));
  }

  /** Deletes a slot, also if it was written since this device heard of it. */
  private void erase(String slot, Runnable then) {
    if (memory.text("epoch").isEmpty()) {
      then.run();
    } else {
      erase(
          slot,
          memory.revisionOf(slot),
          answer -> {
            long written = writtenSince(answer, slot);
            if (written > 0) {
              erase(slot, written, last -> gone(last, then));
            } else {
              gone(answer, then);
            }
          });
    }
  }

  private void erase(String slot, long revision, Consumer<Transport.Answer> then) {
    String etag = memory.etag(Math.max(1, revision));
    api.delete(Paths.SLOTS + "/" + slot, own(), etag, then, failed);
  }

  /** The revision that a slot has instead; 0 if that is not what the answer says. */
  private static long writtenSince(Transport.Answer answer, String slot) {
    Json json =
        answer.status() == HttpStatus.PRECONDITION_FAILED ? Json.parse(answer.text()) : null;
    Json current = json == null ? Json.NONE : json.get("current");
    return current.get("slot").string().equals(slot) ? current.get("revision").number() : 0;
  }

  private void revoke(String credential, String device, Runnable then) {
    String path = Paths.DEVICES + "/" + device;
    api.delete(path, credential, "", answer -> gone(answer, then), failed);
  }

  private void gone(Transport.Answer answer, Runnable then) {
    if (answer.status() == HttpStatus.NO_CONTENT || answer.status() == HttpStatus.OK) {
      then.run();
    } else {
      failed.accept(Api.problem(answer));
    }
  }

  /**
   * Takes another device out, and what it wrote, with the 16 bytes of the recovery code. Its slot
   * goes first, for a device that is out is in no list any more from which it could be removed
   * again; and last, in case that it wrote meanwhile.
   */
  public void remove(String device, byte[] secret, Runnable then) {
    withRoot(
        secret,
        root ->
            config
                .keys()
                .slotId(
                    crypto,
                    SlotIds.nameOf(device),
                    mac -> {
                      String slot = SlotIds.id(mac);
                      erase(slot, () -> revoke(root, device, () -> erase(slot, then)));
                    }));
  }

  /**
   * Deletes everything on the server, with the 16 bytes of the recovery code. An account that is
   * not there any more was deleted before.
   */
  public void delete(byte[] secret, Runnable then) {
    withRoot(
        secret,
        root -> api.delete(Paths.ACCOUNT, root, "", answer -> deleted(answer, then), failed));
  }

  private void deleted(Transport.Answer answer, Runnable then) {
    if (Api.problem(answer) == Problem.REFUSED) {
      then.run();
    } else {
      gone(answer, then);
    }
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
}
