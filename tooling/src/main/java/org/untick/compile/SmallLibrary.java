// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.compile;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.teavm.backend.javascript.TeaVMJavaScriptHost;
import org.teavm.model.ClassHierarchy;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Part of TeaVM while it compiles our scripts: puts smaller bodies in the place of library methods
 * that every script would carry.
 */
public final class SmallLibrary implements TeaVMPlugin, ClassHolderTransformer {

  @Override
  public void install(TeaVMHost host) {
    host.add(this);
    host.getExtension(TeaVMJavaScriptHost.class).add(new EarlyEnums());
  }

  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (cls.getName().equals("java.lang.Object")) {
      nameNothing(cls, context.getHierarchy());
    } else if (cls.getName().equals("java.lang.String")) {
      for (Method own : BrowserStrings.class.getDeclaredMethods()) {
        replace(cls, own, context.getHierarchy());
      }
      beginWithNothing(cls);
    } else if (SmallEnum.is(cls)) {
      new SmallEnum(cls).shrink(context.getHierarchy());
    }
  }

  /** An object's class and hash as text are for debugging, but every script would carry them. */
  private static void nameNothing(ClassHolder cls, ClassHierarchy hierarchy) {
    var toString = cls.getMethod(new MethodDescriptor("toString", String.class));
    ProgramEmitter body = ProgramEmitter.create(toString, hierarchy);
    body.constant("object").returnValue();
  }

  /**
   * Takes away constants that only methods need which we do not reach; the fields go as well, so
   * that reaching such a method is an error when compiling and not a null when running.
   */
  private static void beginWithNothing(ClassHolder cls) {
    for (String constant : List.of("EMPTY", "EMPTY_CHARS", "CASE_INSENSITIVE_ORDER")) {
      cls.removeField(cls.getField(constant));
    }
    cls.removeMethod(cls.getMethod(new MethodDescriptor("<clinit>", void.class)));
  }

  /** Makes a method of {@link String} call ours with itself as the first argument. */
  private static void replace(ClassHolder cls, Method own, ClassHierarchy hierarchy) {
    Class<?>[] all = own.getParameterTypes();
    var signature = Arrays.copyOfRange(all, 1, all.length + 1);
    signature[all.length - 1] = own.getReturnType();
    MethodHolder method = cls.getMethod(new MethodDescriptor(own.getName(), signature));
    method.getModifiers().remove(ElementModifier.NATIVE);
    ProgramEmitter body = ProgramEmitter.create(method, hierarchy);
    var arguments = new ValueEmitter[all.length];
    for (int i = 0; i < all.length; i++) {
      arguments[i] = body.var(i, all[i]);
    }
    body.invoke(BrowserStrings.class, own.getName(), own.getReturnType(), arguments).returnValue();
  }
}
