// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.status;

import java.util.function.Consumer;

/** What the keeper needs of the browser apart from storage. */
public interface Surroundings {

  /** The time in milliseconds since 1970. */
  long now();

  /** A random text of at least 128 bits. */
  String random();

  /** The SHA-256 of a text as 64 hexadecimal digits. */
  void hash(String text, Consumer<String> then);

  /** Shows how many settings are on and whether one came back. */
  void badge(Status status);
}
