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
      CT=data=>{let i=0;while(i<data.length){let cls=data[i++];EV.push(cls);let m=DE();cls[T]=m;\
      let superclass=data[i++];m.parent=superclass;let virtualMethods=data[i++];}};
      function E(){this.$id$=0;}
      function Co(){let a=this;E.call(a);a.eq=null;}
      """;

  @Test
  void aClassIsItsParentAndItsMethods() throws IOException {
    String rows = "CT([E,0,0,[],1,0,0,0,De,0,E,[Cd,Cq],17,0,()=>Cb(),[\"eK\",Ab]]);";

    assertThat(ClassNotes.leaveOut(RUNTIME + rows))
        .contains("CT([E,0,0,De,E,[\"eK\",Ab]]);")
        .contains("function E(){}", "function Co(){let a=this;a.eq=null;}")
        .doesNotContain("EV.push", "$id$", "superclass.call(this);};},CT=data=>{let m");
  }

  @Test
  void aRuntimeThatIsWrittenInAnotherWayStopsTheBuild() {
    assertThatThrownBy(() -> ClassNotes.leaveOut(RUNTIME.replace("virtualMethods", "methods")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("TeaVM's runtime has changed");
  }

  @Test
  void aClassThatIsDescribedInAnotherWayStopsTheBuild() {
    assertThatThrownBy(() -> ClassNotes.leaveOut(RUNTIME + "CT([E,0,0,[],1,0,f(),0]);"))
        .hasMessageContaining("TeaVM's runtime has changed");
  }

  @Test
  void aScriptThatAsksForANoteStopsTheBuild() {
    assertThatThrownBy(() -> ClassNotes.check("content.js", "a.itemType===b"))
        .hasMessageContaining("content.js asks for its classes' itemType");
  }
}
