// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

/** What someone sees who is not signed in. */
public enum SignedOut {
  /** A form to sign in, at the address that was asked for. */
  FORM,
  /** A redirection to {@code /login?session_redirect=…}. */
  REDIRECT
}
