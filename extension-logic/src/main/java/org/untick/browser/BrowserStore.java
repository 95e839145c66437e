// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import java.util.function.Consumer;
import org.untick.status.StatusStore;

/** Texts in the extension's local storage. */
public final class BrowserStore implements StatusStore {

  @Override
  public void read(String key, Consumer<? super String> then, Consumer<? super String> failed) {
    LocalStorage.read(key, then::accept, failed::accept);
  }

  @Override
  public void write(String key, String text, Runnable then, Consumer<? super String> failed) {
    LocalStorage.write(key, text, then::run, failed::accept);
  }
}
