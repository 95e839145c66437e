// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser;

/** Tells that a browser could not be started, or did not do what it was asked. */
public final class BrowserException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what went wrong and, where known, what to do
   */
  public BrowserException(String message) {
    super(message);
  }

  /**
   * Creates the exception with its cause.
   *
   * @param message what went wrong and, where known, what to do
   * @param cause what was thrown below
   */
  public BrowserException(String message, Throwable cause) {
    super(message, cause);
  }
}
