// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.untick.protocol.Limits;

/** Secrets as words that people can write down: the recovery code and the words for pairing. */
public final class Words {

  /** How many words a recovery code has. */
  public static final int RECOVERY = 12;

  /** How many words let another device in. */
  public static final int PAIRING = 10;

  private static final int BITS = 11;
  private static final int CHECK = 4;
  private static final int MASK = (1 << BITS) - 1;

  private final List<String> list;
  private final Crypto crypto;

  /** With a list of 2,048 words. */
  public Words(List<String> list, Crypto crypto) {
    this.list = list;
    this.crypto = crypto;
  }

  /** Draws the 16 bytes of a new recovery code. */
  public byte[] secret() {
    return crypto.random(Limits.ID_BYTES);
  }

  /** Draws ten words, which are 110 random bits. */
  public String draw() {
    byte[] random = crypto.random(2 * PAIRING);
    var words = new ArrayList<String>();
    for (int i = 0; i < PAIRING; i++) {
      words.add(list.get((random[2 * i] << 8 | (random[2 * i + 1] & 255)) & MASK));
    }
    return join(words);
  }

  private static String join(List<String> words) {
    var out = new StringBuilder();
    for (String word : words) {
      out.append(out.length() == 0 ? "" : " ").append(word);
    }
    return out.toString();
  }

  /** The words of 16 bytes, with the first four bits of their SHA-256 behind them. */
  public void encode(byte[] secret, Consumer<String> then) {
    crypto.sha256(secret, hash -> then.accept(join(groups(secret, hash))));
  }

  private List<String> groups(byte[] secret, byte[] hash) {
    var words = new ArrayList<String>();
    int held = 0;
    int bits = 0;
    for (int i = 0; i <= secret.length; i++) {
      held = (held & MASK) << 8 | ((i < secret.length ? secret[i] : hash[0]) & 255);
      bits += 8;
      if (bits >= BITS && words.size() < RECOVERY) {
        bits -= BITS;
        words.add(list.get(held >> bits & MASK));
      }
    }
    return words;
  }

  /**
   * Reads a recovery code, in capitals or not, with whatever between the words.
   *
   * @param then receives the 16 bytes; null if a word is not in the list, one is missing or too
   *     many, or one is mistaken for another
   */
  public void decode(String text, Consumer<byte[]> then) {
    List<String> words = split(text);
    if (words.size() != RECOVERY || !unknown(words).isEmpty()) {
      then.accept(null);
      return;
    }
    var secret = new byte[Limits.ID_BYTES];
    int check = bits(words, secret);
    crypto.sha256(
        secret,
        hash -> then.accept((hash[0] >> CHECK & (1 << CHECK) - 1) == check ? secret : null));
  }

  /** Fills in the bytes, and returns the last four bits. */
  private int bits(List<String> words, byte[] secret) {
    int held = 0;
    int bits = 0;
    int size = 0;
    for (String word : words) {
      held = (held & 255) << BITS | list.indexOf(word);
      for (bits += BITS; bits >= 8 && size < secret.length; bits -= 8) {
        secret[size++] = (byte) (held >> (bits - 8));
      }
    }
    return held & (1 << CHECK) - 1;
  }

  /**
   * Reads words for pairing.
   *
   * @return the words as the protocol wants them; empty if they are not ten words of the list
   */
  public String pairing(String text) {
    List<String> words = split(text);
    return words.size() == PAIRING && unknown(words).isEmpty() ? join(words) : "";
  }

  /** The words in a text, in small letters, whatever is between them. */
  public static List<String> split(String text) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      int small = c >= 'A' && c <= 'Z' ? c + 32 : c;
      if (small >= 'a' && small <= 'z') {
        word.append((char) small);
      } else if (word.length() > 0) {
        words.add(word.toString());
        word = new StringBuilder();
      }
    }
    return words;
  }

  /** Those words that are not in the list. */
  public List<String> unknown(List<String> words) {
    var unknown = new ArrayList<String>();
    for (String word : words) {
      if (list.indexOf(word) < 0) {
        unknown.add(word);
      }
    }
    return unknown;
  }

  /** The words of the list that begin like this, if there are not more than so many. */
  public List<String> beginning(String start, int most) {
    var found = new ArrayList<String>();
    for (String word : list) {
      if (word.startsWith(start)) {
        found.add(word);
      }
    }
    return found.size() > most ? new ArrayList<>() : found;
  }
}
