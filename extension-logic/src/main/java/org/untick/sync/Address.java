// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.sync;

/** The address of a server as people type it. */
public final class Address {

  private static final int LONGEST = 256;
  private static final int DIGITS = 5;
  private static final int HIGHEST_PORT = 65_535;
  private static final String SAFE = "https://";
  private static final String LOCAL = "http://";
  private static final String LINKEDIN = "linkedin.com";

  private Address() {}

  /**
   * Reads what somebody typed; without a scheme it is https, or http on this very machine.
   *
   * @return the address without a slash at the end, its host in small letters; empty if it is none,
   *     is not https and not on this very machine, or is LinkedIn's, to which nothing is ever sent
   */
  public static String of(String typed) {
    String address = small(typed.trim());
    if (address.indexOf("://") < 0) {
      String local = LOCAL.concat(address);
      address = isAt(local, LOCAL) ? local : SAFE.concat(address);
    }
    while (address.endsWith("/") && address.length() > SAFE.length()) {
      address = address.substring(0, address.length() - 1);
    }
    boolean sound = isPlain(address) && address.length() <= LONGEST;
    return sound && (isAt(address, SAFE) || isAt(address, LOCAL)) ? address : "";
  }

  /** Where the path begins, or the end. */
  private static int path(String address) {
    int scheme = address.indexOf("://");
    int path = address.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    return path < 0 ? address.length() : path;
  }

  /** Scheme and host in small letters. */
  private static String small(String text) {
    int path = path(text);
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean capital = c >= 'A' && c <= 'Z' && i < path;
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

  /** Whether it has that scheme and a host, which is this machine's without https. */
  private static boolean isAt(String address, String scheme) {
    if (!address.startsWith(scheme)) {
      return false;
    }
    String host = address.substring(scheme.length(), path(address));
    int colon = host.lastIndexOf(':');
    boolean port = colon > host.lastIndexOf(']');
    String name = port ? host.substring(0, colon) : host;
    return (scheme.equals(SAFE) ? isForeign(name) : isLocal(name))
        && (!port || isPort(host.substring(colon + 1)));
  }

  private static boolean isForeign(String name) {
    return !name.isEmpty() && !name.contains(LINKEDIN);
  }

  /** The page's policy can name no address of IPv6. */
  private static boolean isLocal(String name) {
    return name.equals("localhost") || name.equals("127.0.0.1");
  }

  private static boolean isPort(String text) {
    long port = text.length() <= DIGITS ? Json.literal(text).number() : 0;
    return port > 0 && port <= HIGHEST_PORT;
  }
}
