// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.ui;

import org.teavm.jso.JSBody;

/** The callout's style sheet, which the build puts before the script. */
final class Styles {

  private Styles() {}

  @JSBody(script = "return untickStyles;")
  static native String text();
}
