// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeftoversTest {

  @Test
  void makingAClassIsMarkedAsDoingNothingElse() {
    String script = "let I=superclass=>{return function(){};},A=I(0),B=I(A),c=x.I(0),d=AI(0);";
    assertThat(Leftovers.remove(script))
        .contains("A=/*#__PURE__*/I(0)", "B=/*#__PURE__*/I(A)", "x.I(0)", "=AI(0)");
  }

  @Test
  void aScriptWithoutClassesStaysAsItIs() {
    assertThat(Leftovers.remove("let a=b(0);")).isEqualTo("let a=b(0);");
  }
}
