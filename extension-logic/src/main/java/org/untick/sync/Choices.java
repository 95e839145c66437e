// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

import java.util.List;
import java.util.function.Consumer;

/** The user's own choices on this device, each of them on or off. */
public interface Choices {

  /** Whether this version knows a choice of that name. */
  boolean knows(String name);

  /** Tells the names of the choices that are on. */
  void read(Consumer<? super List<String>> then);

  /** Turns a choice on or off, then goes on. */
  void set(String name, boolean on, Runnable then);
}
