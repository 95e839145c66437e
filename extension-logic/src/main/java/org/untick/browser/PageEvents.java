// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import org.teavm.jso.JSObject;

/**
 * Everything the content script hears, in one object: every callback of its own would cost a class
 * in the compiled script.
 */
public interface PageEvents extends JSObject {

  /** Another page may have been come to, with or without a load. */
  void arrived();

  /** The user, not a script, clicked or pressed a key that clicks. */
  void clicked(JSObject event);

  /** A control of the page said that it changed. */
  void changed();

  /** Things may have moved; called before the next frame. */
  void moved();

  /** The page was mutated. */
  void mutated(JSObject records);

  /** The user's preferences, as they are stored; first read or changed since. */
  void preferred(String text);

  /** It is time for the pass that was asked for. */
  void pass();

  /** It is time to read again though nothing changed. */
  void woken();

  /** The user pressed a button of ours. */
  void act(int action, String setting);
}
