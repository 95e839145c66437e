// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.compile;

import org.teavm.backend.javascript.rendering.RenderingManager;
import org.teavm.model.ClassReader;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodReference;
import org.teavm.vm.BuildTarget;
import org.teavm.vm.spi.RendererListener;

/**
 * Makes the constants of all enums when the script begins, so that no use of one has to see first
 * that they are there. Our enums need nothing for that but texts.
 */
final class EarlyEnums implements RendererListener {

  private static final MethodDescriptor INITIALIZER = new MethodDescriptor("<clinit>", void.class);

  private RenderingManager rendering;

  @Override
  public void begin(RenderingManager manager, BuildTarget target) {
    rendering = manager;
  }

  @Override
  public void complete() {
    for (String name : rendering.getClassSource().getClassNames()) {
      ClassReader cls = rendering.getClassSource().get(name);
      if (SmallEnum.is(cls) && cls.getMethod(INITIALIZER) != null) {
        var initializer = new MethodReference(name, INITIALIZER);
        rendering.getWriter().appendMethod(initializer).append("();").softNewLine();
      }
    }
  }
}
