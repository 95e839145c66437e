// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Int8Array;
import org.untick.sync.Crypto;

/** The browser's own cryptography; the keys it works with cannot be taken out of it again. */
public final class WebCrypto implements Crypto {

  /** What receives bytes; null if there are none. */
  @JSFunctor
  private interface Receiver extends JSObject {
    void on(Int8Array bytes);
  }

  private static Int8Array of(byte[] bytes) {
    return Int8Array.fromJavaArray(bytes);
  }

  private static Receiver to(Consumer<? super byte[]> then) {
    return bytes -> then.accept(bytes == null ? null : bytes.toJavaArray());
  }

  @Override
  public byte[] random(int count) {
    return randomBytes(count).toJavaArray();
  }

  @Override
  public void sha256(byte[] bytes, Consumer<? super byte[]> then) {
    digest(of(bytes), to(then));
  }

  @Override
  public void hmac(byte[] key, byte[] bytes, Consumer<? super byte[]> then) {
    sign(of(key), of(bytes), to(then));
  }

  @Override
  public void derive(byte[] secret, String info, int count, Consumer<? super byte[]> then) {
    deriveBits(of(secret), info, 8 * count, to(then));
  }

  @Override
  public void seal(
      byte[] key, byte[] nonce, byte[] associated, byte[] plain, Consumer<? super byte[]> then) {
    cipher("encrypt", of(key), of(nonce), of(associated), of(plain), to(then));
  }

  @Override
  public void open(
      byte[] key, byte[] nonce, byte[] associated, byte[] blob, Consumer<? super byte[]> then) {
    cipher("decrypt", of(key), of(nonce), of(associated), of(blob), to(then));
  }

  @JSBody(params = "count", script = "return crypto.getRandomValues(new Int8Array(count));")
  private static native Int8Array randomBytes(int count);

  @JSBody(
      params = {"bytes", "then"},
      script =
          "crypto.subtle.digest('SHA-256',bytes).then(function(made){then(new Int8Array(made));});")
  private static native void digest(Int8Array bytes, Receiver then);

  @JSBody(
      params = {"key", "bytes", "then"},
      script =
          "var sub=crypto.subtle;"
              + "sub.importKey('raw',key,{name:'HMAC',hash:'SHA-256'},false,['sign'])"
              + ".then(function(made){return sub.sign('HMAC',made,bytes);})"
              + ".then(function(mac){then(new Int8Array(mac));});")
  private static native void sign(Int8Array key, Int8Array bytes, Receiver then);

  @JSBody(
      params = {"secret", "info", "bits", "then"},
      script =
          "var sub=crypto.subtle;sub.importKey('raw',secret,'HKDF',false,['deriveBits'])"
              + ".then(function(made){return sub.deriveBits({name:'HKDF',hash:'SHA-256',"
              + "salt:new Uint8Array(0),info:new TextEncoder().encode(info)},made,bits);})"
              + ".then(function(out){then(new Int8Array(out));});")
  private static native void deriveBits(Int8Array secret, String info, int bits, Receiver then);

  /** What fails to open is told apart from what fails afterwards. */
  @JSBody(
      params = {"way", "key", "nonce", "associated", "text", "then"},
      script =
          "var sub=crypto.subtle;sub.importKey('raw',key,'AES-GCM',false,[way])"
              + ".then(function(made){return sub[way]({name:'AES-GCM',iv:nonce,"
              + "additionalData:associated,tagLength:128},made,text);})"
              + ".then(function(out){then(new Int8Array(out));},function(){then(null);});")
  private static native void cipher(
      String way,
      Int8Array key,
      Int8Array nonce,
      Int8Array associated,
      Int8Array text,
      Receiver then);
}
