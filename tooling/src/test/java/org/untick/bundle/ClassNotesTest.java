// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ClassNotesTest {

  /** The parts of TeaVM's runtime that matter here, as it writes them. */
  private static final String RUNTIME =
      """
      I=superclass=>{if(superclass===0){return function(){};}\
      if(superclass===void 0){superclass=BG();}return function(){superclass.call(this);};},\
      CT=data=>{let packages=CQ;let i=0;while(i<data.length){}};
      function E(){this.$id$=0;}
      function Co(){let a=this;E.call(a);a.eq=null;}
      Ff([]);
      """;

  private static final String ROWS =
      "CT([E,0,0,[],1,0,0,0,De,0,E,[Cd,Cq],17,0,()=>Cb(),0]);\nCT([Df,0,De,[],17,0,0,0]);";

  @Test
  void nothingIsNotedOfClasses() throws IOException {
    assertThat(ClassNotes.leaveOut(RUNTIME + ROWS))
        .contains("function E(){}", "function Co(){let a=this;a.eq=null;}")
        .doesNotContain("CT([", "Ff([", "$id$", "superclass===void");
  }

  @Test
  void aRuntimeThatIsWrittenInAnotherWayStopsTheBuild() {
    assertThatThrownBy(() -> ClassNotes.leaveOut(RUNTIME.replace("packages", "all") + ROWS))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("TeaVM's runtime has changed");
  }

  @Test
  void aClassWithMethodsStopsTheBuild() {
    assertThatThrownBy(
            () -> ClassNotes.leaveOut(RUNTIME + ROWS + "CT([Dg,0,E,[],1,0,0,[\"eK\",Ab]]);"))
        .hasMessageContaining("TeaVM's runtime has changed");
  }

  @Test
  void aClassWhoseHeirsAreAskedForStopsTheBuild() {
    assertThatThrownBy(() -> ClassNotes.leaveOut(RUNTIME + ROWS + "if(a instanceof De){}"))
        .hasMessageContaining("may not be left out");
  }

  @Test
  void aScriptThatAsksForANoteStopsTheBuild() {
    assertThatThrownBy(() -> ClassNotes.check("content.js", "a.itemType===b"))
        .hasMessageContaining("content.js asks for its classes' itemType");
  }
}
