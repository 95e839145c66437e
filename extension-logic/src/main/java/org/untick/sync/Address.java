// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

/** The address of a server as people type it. */
public final class Address {

  private static final int LONGEST = 256;
  private static final String SAFE = "https://";
  private static final String LOCAL = "http://";

  private Address() {}

  /**
   * Reads what somebody typed.
   *
   * @return the address without a slash at the end; empty if it is none, is not https and not on
   *     this very machine, or is LinkedIn's, which we never send a request to
   */
  public static String of(String typed) {
    String text = typed.trim();
    int scheme = text.indexOf("://");
    String full = scheme < 0 ? SAFE.concat(text) : text;
    String address = small(full, full.indexOf("://"));
    while (address.endsWith("/") && address.length() > SAFE.length()) {
      address = address.substring(0, address.length() - 1);
    }
    boolean sound = isPlain(address) && address.length() <= LONGEST;
    boolean safe = address.startsWith(SAFE) && address.length() > SAFE.length();
    boolean theirs = host(address).contains("linkedin.com");
    return sound && !theirs && (safe || isLocal(address)) ? address : "";
  }

  private static String host(String address) {
    int start = address.indexOf("://") + 3;
    int path = address.indexOf('/', start);
    String host = path < 0 ? address.substring(start) : address.substring(start, path);
    int port = host.indexOf(':');
    return port < 0 ? host : host.substring(0, port);
  }

  /** Scheme and host in small letters. */
  private static String small(String text, int scheme) {
    int path = text.indexOf('/', scheme + 3);
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean capital = c >= 'A' && c <= 'Z' && (path < 0 || i < path);
      out.append((char) (capital ? c + 32 : c));
    }
    return out.toString();
  }

  private static boolean isPlain(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c <= ' ' || c > '~' || "@?#\\\"<>%".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The page's policy can name no address of IPv6. */
  private static boolean isLocal(String address) {
    return isAt(address, "localhost") || isAt(address, "127.0.0.1");
  }

  private static boolean isAt(String address, String host) {
    String start = LOCAL.concat(host);
    return address.equals(start)
        || address.startsWith(start.concat(":"))
        || address.startsWith(start.concat("/"));
  }
}
