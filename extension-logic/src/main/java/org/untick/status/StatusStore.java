// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.status;

import java.util.function.Consumer;

/** Keeps texts under keys on this device. */
public interface StatusStore {

  /** Reads a text, empty when there is none; or says why it cannot. */
  void read(String key, Consumer<? super String> then, Consumer<? super String> failed);

  /** Writes a text; or says why it cannot. */
  void write(String key, String text, Runnable then, Consumer<? super String> failed);
}
