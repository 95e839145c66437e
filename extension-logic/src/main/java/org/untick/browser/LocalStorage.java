// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import org.teavm.jso.JSBody;

/** The extension's own storage on this device. Texts only; a missing text arrives empty. */
public final class LocalStorage {

  private LocalStorage() {}

  /**
   * Reads a text.
   *
   * @param failed called with the browser's words when it cannot be read
   */
  @JSBody(
      params = {"key", "receiver", "failed"},
      script =
          "untickApi.storage.local.get(key).then(function(o){"
              + "receiver(typeof o[key]==='string'?o[key]:'');},"
              + "function(e){failed(String(e&&e.message||e));});")
  public static native void read(
      String key, Extension.TextReceiver receiver, Extension.TextReceiver failed);

  /** Writes a text, then calls; or calls with the browser's words when it cannot be written. */
  @JSBody(
      params = {"key", "text", "done", "failed"},
      script =
          "var o={};o[key]=text;untickApi.storage.local.set(o).then("
              + "function(){done();},function(e){failed(String(e&&e.message||e));});")
  public static native void write(
      String key, String text, Window.Task done, Extension.TextReceiver failed);

  /** Tells the page the text of a key, now and whenever it changes; "?" if it cannot be read. */
  @JSBody(
      params = {"key", "h"},
      script =
          "var s=untickApi.storage,t=function(v){h.preferred(typeof v==='string'?v:'');};"
              + "s.local.get(key).then(function(o){t(o[key]);},function(){t('?');});"
              + "s.onChanged.addListener(function(c,a){if(a==='local'&&c[key])t(c[key].newValue);});")
  public static native void follow(String key, PageEvents h);

  /** Calls with the new text whenever a key is written, by whichever script. */
  @JSBody(
      params = {"key", "receiver"},
      script =
          "untickApi.storage.onChanged.addListener(function(c,a){"
              + "if(a==='local'&&c[key]){var v=c[key].newValue;"
              + "receiver(typeof v==='string'?v:'');}});")
  public static native void onChange(String key, Extension.TextReceiver receiver);
}
