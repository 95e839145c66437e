// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.compile;

import org.teavm.interop.StaticInit;
import org.teavm.model.AnnotationHolder;
import org.teavm.model.ClassHierarchy;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassReader;
import org.teavm.model.Instruction;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.NullConstantInstruction;
import org.teavm.model.instructions.PutFieldInstruction;

/**
 * Makes an enum forget the names of its constants, which our words for them replace: {@code name}
 * and {@code toString} say nothing and {@code valueOf} must not be used. It lists its constants
 * only when asked, so that a script that never asks does not carry the list.
 */
final class SmallEnum {

  private final ClassHolder cls;
  private final ValueType array;

  SmallEnum(ClassHolder cls) {
    this.cls = cls;
    this.array = ValueType.arrayOf(ValueType.object(cls.getName()));
  }

  /** Whether a class is an enum. */
  static boolean is(ClassReader cls) {
    return "java.lang.Enum".equals(cls.getParent());
  }

  void shrink(ClassHierarchy hierarchy) {
    cls.getAnnotations().add(new AnnotationHolder(StaticInit.class.getName()));
    MethodHolder list = cls.getMethod(new MethodDescriptor("values", array));
    ProgramEmitter body = ProgramEmitter.create(list, hierarchy);
    body.invoke(cls.getName(), "$values", array).returnValue();
    Program constants = cls.getMethod(new MethodDescriptor("<clinit>", void.class)).getProgram();
    for (var block : constants.getBasicBlocks()) {
      for (Instruction instruction : block) {
        shrink(instruction);
      }
    }
  }

  private void shrink(Instruction instruction) {
    if (instruction instanceof PutFieldInstruction put
        && put.getField().getFieldName().equals("$VALUES")) {
      put.delete();
    } else if (instruction instanceof InvokeInstruction call) {
      MethodReference method = call.getMethod();
      if (method.getName().equals("$values")) {
        call.delete();
      } else if (method.getName().equals("<init>") && method.getClassName().equals(cls.getName())) {
        forgetName(call);
      }
    }
  }

  private static void forgetName(InvokeInstruction call) {
    var none = new NullConstantInstruction();
    none.setReceiver(call.getProgram().createVariable());
    call.insertPrevious(none);
    var name = call.getArguments().get(0);
    call.replaceArguments(argument -> argument == name ? none.getReceiver() : argument);
  }
}
