// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Int8Array;
import org.untick.sync.Problem;
import org.untick.sync.Transport;

/**
 * The browser's own requests, without cookies, redirects or cache, and bounded in time and size.
 */
public final class Fetch implements Transport {

  private static final int LONGEST_MILLIS = 30_000;
  private static final int LARGEST_BYTES = 524_288;

  /** What receives an answer. */
  @JSFunctor
  private interface Receiver extends JSObject {
    void on(int status, String etag, String retryAfter, String text);
  }

  @Override
  public void send(
      Request request,
      byte[] body,
      Consumer<? super Answer> then,
      Consumer<? super Problem> failed) {
    fetch(
        request.method(),
        request.url(),
        request.headers(),
        body == null ? null : Int8Array.fromJavaArray(body),
        LONGEST_MILLIS,
        LARGEST_BYTES,
        (status, etag, retry, text) -> then.accept(new Answer(status, etag, retry, text)),
        word -> failed.accept(Problem.of(word)));
  }

  /** What goes wrong while the answer is worked on is not taken for a failed request. */
  @JSBody(
      params = {"method", "url", "headers", "body", "time", "size", "then", "failed"},
      script =
          "var stop=new AbortController(),late=setTimeout(function(){stop.abort();},time),"
              + "named={},parts=headers.split('\\n'),at,got;"
              + "for(at=0;at+1<parts.length;at+=2)named[parts[at]]=parts[at+1];"
              + "var word=function(what){stop.abort();return {word:what};};"
              + "fetch(url,{method:method,headers:named,body:body||undefined,credentials:'omit',"
              + "redirect:'manual',cache:'no-store',referrerPolicy:'no-referrer',"
              + "signal:stop.signal}).then(function(answer){got=answer;"
              + "if(got.type==='opaqueredirect')return word('redirected');"
              + "if(!got.body)return '';"
              + "var reader=got.body.getReader(),read=[],sum=0,more=function(part){"
              + "if(part.done)return new Blob(read).text();"
              + "sum+=part.value.length;if(sum>size)return word('too-large');"
              + "read.push(part.value);return reader.read().then(more);};"
              + "return reader.read().then(more);})"
              + "['catch'](function(){return word('unreachable');}).then(function(text){"
              + "clearTimeout(late);if(text.word){failed(text.word);return;}"
              + "then(got.status,got.headers.get('ETag')||'',"
              + "got.headers.get('Retry-After')||'',text);});")
  private static native void fetch(
      String method,
      String url,
      String headers,
      Int8Array body,
      int time,
      int size,
      Receiver then,
      Extension.TextReceiver failed);
}
