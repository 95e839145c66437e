// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.protocol;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The recovery code as twelve words: 128 bits, then the first four of their SHA-256. */
final class Words {
  private static final int BITS_OF_A_WORD = 11;
  private static final int CHECK_BITS = 4;
  private static final int WORDS = 12;

  private final List<String> list;

  Words(Path file) throws IOException {
    this.list = Files.readAllLines(file);
  }

  List<String> list() {
    return Collections.unmodifiableList(list);
  }

  /** Returns the words of 16 bytes. */
  String encode(byte[] entropy) throws GeneralSecurityException {
    int check = (MessageDigest.getInstance("SHA-256").digest(entropy)[0] & 0xff) >> CHECK_BITS;
    BigInteger bits =
        new BigInteger(1, entropy).shiftLeft(CHECK_BITS).or(BigInteger.valueOf(check));
    var words = new ArrayList<String>();
    for (int i = WORDS - 1; i >= 0; i--) {
      words.add(list.get(bits.shiftRight(i * BITS_OF_A_WORD).intValue() & (list.size() - 1)));
    }
    return String.join(" ", words);
  }
}
