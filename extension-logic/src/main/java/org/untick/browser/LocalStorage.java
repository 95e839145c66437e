// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * The extension's own storage on this device. Texts only; a missing text arrives empty.
 *
 * <p>Names declared inside a script have two letters or more: TeaVM gives the parameters one-letter
 * names and does not see that an inner name hides them.
 */
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
          "untickApi.storage.local.get(key).then(function(got){"
              + "receiver(typeof got[key]==='string'?got[key]:'');},"
              + "function(why){failed(String(why&&why.message||why));});")
  public static native void read(
      String key, Extension.TextReceiver receiver, Extension.TextReceiver failed);

  /** Writes a text, then calls; or calls with the browser's words when it cannot be written. */
  @JSBody(
      params = {"key", "text", "done", "failed"},
      script =
          "var item={};item[key]=text;untickApi.storage.local.set(item).then("
              + "function(){done();},function(why){failed(String(why&&why.message||why));});")
  public static native void write(
      String key, String text, Window.Task done, Extension.TextReceiver failed);

  /** Tells the page the text of a key, now and whenever it changes; "?" if it cannot be read. */
  @JSBody(
      params = {"key", "h"},
      script =
          "var store=untickApi.storage,"
              + "tell=function(now){h.preferred(typeof now==='string'?now:'');};"
              + "store.local.get(key).then(function(got){tell(got[key]);},function(){tell('?');});"
              + "store.onChanged.addListener(function(all,area){"
              + "if(area==='local'&&all[key])tell(all[key].newValue);});")
  public static native void follow(String key, PageEvents h);

  /** Reads a text, and calls again whenever it is written; {@code failed} as with a read. */
  public static void follow(
      String key, Extension.TextReceiver receiver, Extension.TextReceiver failed) {
    read(key, receiver, failed);
    onChange(key, receiver);
  }

  /** What receives a key and its new text. */
  @JSFunctor
  public interface ChangeReceiver extends JSObject {
    void on(String key, String text);
  }

  /** Calls whenever anything is written or removed, by whichever script. */
  @JSBody(
      params = "receiver",
      script =
          "untickApi.storage.onChanged.addListener(function(all,area){"
              + "if(area==='local')Object.keys(all).forEach(function(key){"
              + "var now=all[key].newValue;receiver(key,typeof now==='string'?now:'');});});")
  public static native void onAnyChange(ChangeReceiver receiver);

  /** Calls with the new text whenever a key is written, by whichever script. */
  @JSBody(
      params = {"key", "receiver"},
      script =
          "untickApi.storage.onChanged.addListener(function(all,area){"
              + "if(area==='local'&&all[key]){var now=all[key].newValue;"
              + "receiver(typeof now==='string'?now:'');}});")
  public static native void onChange(String key, Extension.TextReceiver receiver);
}
