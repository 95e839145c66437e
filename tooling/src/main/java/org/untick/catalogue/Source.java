// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

/**
 * Something that facts rest on.
 *
 * @param id named by the facts
 * @param title for readers of the catalogue; users see the message {@code cited_<id>}
 * @param url empty where there is no public address
 * @param grade the best grade a fact can have from it
 */
public record Source(String id, String title, String url, Grade grade) {

  /** Replaces an absent address by an empty one. */
  public Source {
    url = url == null ? "" : url;
  }

  /** The key of the message that names it to users. */
  public String messageKey() {
    return "cited_" + id.replace('-', '_');
  }

  /**
   * That a file uses a source.
   *
   * @param id of the source
   * @param verified ISO date on which it was last read for this file
   */
  public record Use(String id, String verified) {}
}
