// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The WebExtension API, as far as Untick uses it, the same in Chrome and Firefox. */
public final class Extension {

  private Extension() {}

  /** What receives a text. */
  @JSFunctor
  public interface TextReceiver extends JSObject {
    void on(String text);
  }

  /** What receives a message and who sent it: our own extension or not, and from which tab. */
  @JSFunctor
  public interface MessageReceiver extends JSObject {
    void on(String text, boolean own, int tab);
  }

  /**
   * A text of {@code _locales} in the user's language; empty when there is none. Hyphens in the key
   * stand for underscores.
   */
  @JSBody(params = "key", script = "return untickApi.i18n.getMessage(key.replace(/-/g,'_'))||'';")
  public static native String message(String key);

  /** A text of {@code _locales} with one value filled in. */
  @JSBody(
      params = {"key", "value"},
      script = "return untickApi.i18n.getMessage(key,[value])||'';")
  public static native String message(String key, String value);

  /** A text of {@code _locales} with two values filled in. */
  @JSBody(
      params = {"key", "first", "second"},
      script = "return untickApi.i18n.getMessage(key,[first,second])||'';")
  public static native String message(String key, String first, String second);

  /** Opens our page about syncing. */
  @JSBody(script = "untickApi.runtime.openOptionsPage();")
  public static native void openOptions();

  /** Whether this script still belongs to an extension that is installed and switched on. */
  @JSBody(script = "try{return !!untickApi.runtime.id;}catch(x){return false;}")
  public static native boolean alive();

  /** Sends a text to the background; whether anybody hears it does not matter to the sender. */
  @JSBody(
      params = "text",
      script = "try{untickApi.runtime.sendMessage(text)['catch'](function(){});}" + "catch(x){}")
  public static native void send(String text);

  /** Receives texts sent by the extension's other scripts; anything but text arrives empty. */
  @JSBody(
      params = "receiver",
      script =
          "var r=untickApi.runtime;"
              + "r.onMessage.addListener(function(m,s){"
              + "receiver(typeof m==='string'?m:'',s.id===r.id,s.tab?s.tab.id:-1);});")
  public static native void onMessage(MessageReceiver receiver);

  /**
   * Runs a script file of ours in a tab, if the user lets us; in Firefox after the style sheet that
   * tells that we are there.
   */
  @JSBody(
      params = {"tab", "file"},
      script =
          "var s=untickApi.scripting,t={tabId:tab},run=function(){"
              + "return s.executeScript({target:t,files:[file]});};"
              + "(untickApi.runtime.getBrowserInfo?"
              + "s.insertCSS({target:t,files:['present.css']}).then(run):run())"
              + "['catch'](function(){});")
  public static native void inject(int tab, String file);

  /** Shows a short text on the toolbar button. */
  @JSBody(
      params = {"text", "colour"},
      script =
          "var a=untickApi.action;a.setBadgeText({text:text});"
              + "a.setBadgeBackgroundColor({color:colour});"
              + "if(a.setBadgeTextColor)a.setBadgeTextColor({color:'#ffffff'});")
  public static native void badge(String text, String colour);

  /** Names the toolbar button anew, for screen readers and the mouse. */
  @JSBody(params = "title", script = "untickApi.action.setTitle({title:title});")
  public static native void title(String title);

  /** Calls when the extension was installed or updated. */
  @JSBody(
      params = "task",
      script = "untickApi.runtime.onInstalled.addListener(function(){task();});")
  public static native void onInstalled(Window.Task task);

  /** Calls when the browser starts, so that a background that sleeps is woken once. */
  @JSBody(params = "task", script = "untickApi.runtime.onStartup.addListener(function(){task();});")
  public static native void onStartup(Window.Task task);

  /** Runs a script file of ours in all LinkedIn pages that are open, if the user lets us. */
  @JSBody(
      params = "file",
      script =
          "untickApi.tabs.query({url:'https://www.linkedin.com/*'}).then(function(tabs){"
              + "tabs.forEach(function(t){untickApi.scripting.executeScript("
              + "{target:{tabId:t.id},files:[file]})['catch'](function(){});});});")
  public static native void injectIntoOpenPages(String file);
}
