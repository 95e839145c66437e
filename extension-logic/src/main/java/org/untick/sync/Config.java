// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.ArrayList;
import java.util.List;
import org.untick.protocol.Limits;

/**
 * What the user set up; only our pages write it. Without it there is no sync and no request.
 *
 * @param server the server's address without a slash at the end; empty if a file is carried by hand
 * @param keys the group's keys
 * @param device the id under which this device came in
 * @param token the device token, in base64url; of no use without a server
 * @param name what the user calls this device
 * @param accounts the LinkedIn accounts whose states belong to the group, as this device's hashes
 * @param choices whether quiet mode and hidden pages are shared too
 * @param carried what came and went in files that are carried by hand: {@code slots}, the highest
 *     {@code counter} that left, and when one was {@code read} and {@code saved}; {@link Json#NONE}
 *     before the first
 */
public record Config(
    String server,
    Keys keys,
    String device,
    String token,
    String name,
    List<String> accounts,
    boolean choices,
    Json carried) {

  /** Where this is kept in the extension's storage. */
  public static final String KEY = "sync";

  /** The longest name, in UTF-16 units. */
  public static final int NAME_LENGTH = 60;

  /** Tells one setting up from the next. */
  public String group() {
    return keys.account() + "/" + device;
  }

  /** Whether there is no server, and files are carried instead. */
  public boolean byHand() {
    return server.isEmpty();
  }

  /** Whether an account's states belong to the group. */
  public boolean belongs(String account) {
    return accounts.contains(account);
  }

  /** This with other accounts. */
  public Config withAccounts(List<String> others) {
    return new Config(server, keys, device, token, name, others, choices, carried);
  }

  /** This with another name. */
  public Config withName(String other) {
    return new Config(server, keys, device, token, other, accounts, choices, carried);
  }

  /** This with the choices shared or not. */
  public Config withChoices(boolean shared) {
    return new Config(server, keys, device, token, name, accounts, shared, carried);
  }

  /** This, to go elsewhere with what the others' slots say. */
  public Config knowing(Json slots) {
    return withCarried(Json.object().set("slots", slots));
  }

  /** This with other things carried. */
  Config withCarried(Json other) {
    return new Config(server, keys, device, token, name, accounts, choices, other);
  }

  /** This under another device's id, which has counted nothing yet. */
  Config as(String other) {
    Json uncounted = carriedCopy().remove("counter");
    return new Config(server, keys, other, token, name, accounts, choices, uncounted);
  }

  /** What was carried, to be changed. */
  Json carriedCopy() {
    return carried.isObject() ? Json.parse(carried.text()) : Json.object();
  }

  /** When a file was {@code read} or {@code saved}, in milliseconds since 1970; 0 for never. */
  public long carriedAt(String what) {
    return Math.max(0, carried.get(what).number());
  }

  /** This as one text. */
  public String encode() {
    Json all = Json.array();
    for (String account : accounts) {
      all.add(Json.of(account));
    }
    return Json.object()
        .set("format", 1)
        .set("server", server)
        .set("account", keys.account())
        .set("slotIdKey", keys.slotIdKey())
        .set("sealKey", keys.sealKey())
        .set("keyId", keys.keyId())
        .set("device", device)
        .set("token", token)
        .set("name", name)
        .set("accounts", all)
        .set("choices", Json.of(choices))
        .set("carried", carried)
        .text();
  }

  /**
   * Reads what {@link #encode} wrote.
   *
   * @return the set-up; null for anything else, the empty text included
   */
  public static Config decode(String text) {
    Json json = text.isEmpty() ? null : Json.parse(text);
    Keys keys = json == null || json.get("format").number() != 1 ? null : keys(json);
    if (keys == null || !Bytes.isHex(json.get("device").string(), Limits.ID_BYTES)) {
      return null;
    }
    var accounts = new ArrayList<String>();
    for (Json account : json.get("accounts").values()) {
      accounts.add(account.string());
    }
    return new Config(
        json.get("server").string(),
        keys,
        json.get("device").string(),
        json.get("token").string(),
        json.get("name").string(),
        accounts,
        json.get("choices").isTrue(),
        json.get("carried"));
  }

  /** The keys in a set-up or a mailbox; null if they are not there or not well-formed. */
  static Keys keys(Json json) {
    String account = json.get("account").string();
    String keyId = json.get("keyId").string();
    String slotIdKey = json.get("slotIdKey").string();
    String sealKey = json.get("sealKey").string();
    boolean sound =
        Bytes.isHex(account, Limits.ID_BYTES)
            && Bytes.isHex(keyId, KeyDerivation.KEY_ID_BYTES)
            && isToken(slotIdKey)
            && isToken(sealKey);
    return sound ? new Keys(account, slotIdKey, sealKey, keyId) : null;
  }

  /** Whether a text is the 32 bytes of a token or key in base64url. */
  static boolean isToken(String text) {
    byte[] bytes = Bytes.ofBase64(text);
    return bytes != null && bytes.length == Limits.TOKEN_BYTES;
  }
}
