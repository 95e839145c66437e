// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.List;
import java.util.function.Consumer;
import org.untick.protocol.Limits;
import org.untick.protocol.Paths;
import org.untick.status.StatusStore;

/**
 * How a device comes in: as the first with a new account, with the recovery code, or with words
 * from a device that is in. The request is stored before it leaves, so that it can be sent again;
 * the server takes it twice for one. Joining never makes an account.
 */
public final class Enrolment {

  /** Where a request that is under way is kept in the extension's storage. */
  public static final String KEY = "sync-draft";

  private final Crypto crypto;
  private final Transport transport;
  private final StatusStore store;
  private final Runnable then;
  private final Consumer<Problem> failed;
  private final Draft draft;

  /** Calls one of both when it is done. */
  public Enrolment(
      Crypto crypto,
      Transport transport,
      StatusStore store,
      Runnable then,
      Consumer<Problem> failed) {
    this.crypto = crypto;
    this.transport = transport;
    this.store = store;
    this.then = then;
    this.failed = failed;
    this.draft = new Draft(transport, store, then, failed);
  }

  /**
   * What the user says of the device that comes in.
   *
   * @param server the server's address
   * @param name the device's name
   * @param accounts the LinkedIn accounts whose states belong to the group
   * @param choices whether the user's choices are shared too
   * @param carried what it knows already of the others; see {@link Config}
   */
  public record Device(
      String server, String name, List<String> accounts, boolean choices, Json carried) {

    /** A device that knows nothing yet. */
    public Device(String server, String name, List<String> accounts, boolean choices) {
      this(server, name, accounts, choices, Json.NONE);
    }

    Device with(Json known) {
      return new Device(server, name, accounts, choices, known);
    }
  }

  /** Makes an account with the 16 bytes of a new recovery code. */
  public void create(Device device, byte[] secret, String invitation) {
    var derivation = new KeyDerivation(crypto, secret);
    derivation.rootToken(
        root ->
            crypto.sha256(
                root,
                hash ->
                    derivation.keys(
                        keys ->
                            prepare(
                                device,
                                keys,
                                (config, tokenHash) -> {
                                  Json body =
                                      Json.object()
                                          .set("account", keys.account())
                                          .set("rootTokenHash", Bytes.base64(hash))
                                          .set(
                                              "device",
                                              Json.object()
                                                  .set("id", config.device())
                                                  .set("tokenHash", tokenHash));
                                  if (!invitation.isEmpty()) {
                                    body.set("invitation", invitation);
                                  }
                                  draft.send(Draft.of(config, Paths.ACCOUNTS, "", body));
                                }))));
  }

  /**
   * Goes to another server with the 16 bytes of a group's recovery code: the account is made there,
   * or joined where another device of the group was first. That one had the invitation. What is
   * known of the others goes along.
   */
  public void move(Device device, byte[] secret, String invitation, Config group) {
    Device going = device.with(group.carried());
    new KeyDerivation(crypto, secret)
        .keys(
            keys -> {
              if (keys.account().equals(group.keys().account())) {
                with(problem -> notMade(problem, going, secret)).create(going, secret, invitation);
              } else {
                failed.accept(Problem.CODE);
              }
            });
  }

  private Enrolment with(Consumer<Problem> otherwise) {
    return new Enrolment(crypto, transport, store, then, otherwise);
  }

  private void notMade(Problem problem, Device device, byte[] secret) {
    if (problem == Problem.TAKEN) {
      with(failed).join(device, secret);
    } else if (problem == Problem.INVITATION) {
      with(other -> failed.accept(other == Problem.REFUSED ? problem : other)).join(device, secret);
    } else {
      failed.accept(problem);
    }
  }

  /** Comes into an account with the 16 bytes of its recovery code. */
  public void join(Device device, byte[] secret) {
    var derivation = new KeyDerivation(crypto, secret);
    derivation.rootToken(root -> derivation.keys(keys -> enrol(device, keys, Bytes.base64(root))));
  }

  /**
   * Comes into a group that has no server, with the 16 bytes of a recovery code: nothing is sent,
   * and the first device and all further ones do the same.
   */
  public void alone(Device device, byte[] secret) {
    new KeyDerivation(crypto, secret)
        .keys(keys -> prepare(device, keys, (config, hash) -> draft.enrolled(config.encode())));
  }

  private void enrol(Device device, Keys keys, String token) {
    prepare(
        device,
        keys,
        (config, tokenHash) ->
            draft.send(
                Draft.of(
                    config,
                    Paths.DEVICES,
                    Api.credential(keys.account(), token),
                    Json.object().set("id", config.device()).set("tokenHash", tokenHash))));
  }

  /** Comes in with words from a device that is in, as the protocol wants them. */
  public void pair(Device device, String words) {
    Mailbox.of(
        crypto,
        words,
        mailbox ->
            mailbox.take(
                transport,
                device.server(),
                content -> {
                  Keys keys = Config.keys(content);
                  String ticket = content.get("ticket").string();
                  boolean here = content.get("server").string().equals(device.server());
                  if (!here || keys == null || !Config.isToken(ticket)) {
                    failed.accept(Problem.CODE);
                  } else {
                    enrol(device, keys, ticket);
                  }
                },
                failed));
  }

  private interface Prepared {
    void with(Config config, String tokenHash);
  }

  /** What may have arrived though its answer was lost is done again as the same device. */
  private void prepare(Device device, Keys keys, Prepared prepared) {
    store.read(
        KEY, stored -> prepare(device, keys, Draft.config(stored), prepared), draft::notStored);
  }

  private void prepare(Device device, Keys keys, Config old, Prepared prepared) {
    boolean again =
        old != null
            && old.server().equals(device.server())
            && old.keys().account().equals(keys.account());
    String id = again ? old.device() : Bytes.hex(crypto.random(Limits.ID_BYTES));
    byte[] token = again ? Bytes.ofBase64(old.token()) : crypto.random(Limits.TOKEN_BYTES);
    var config =
        new Config(
            device.server(),
            keys,
            id,
            Bytes.base64(token),
            device.name(),
            device.accounts(),
            device.choices(),
            device.carried());
    crypto.sha256(token, hash -> prepared.with(config, Bytes.base64(hash)));
  }

  /**
   * Whether a stored request is the one by which this device came in: then it is done, and has to
   * go, because it may hold the root token.
   */
  public static boolean isOver(String stored, Config config) {
    Config led = Draft.config(stored);
    return led != null
        && led.server().equals(config.server())
        && led.group().equals(config.group());
  }

  /** Goes on with the request that a page which was closed had under way; see {@link #KEY}. */
  public void resume(String stored) {
    draft.resume(stored);
  }
}
