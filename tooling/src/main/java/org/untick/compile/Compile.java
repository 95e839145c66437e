// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.compile;

import java.io.File;
import java.util.List;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.diagnostics.ProblemSeverity;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * Compiles the extension's entries to JavaScript: {@code Compile DIRECTORY FILE=CLASS...}. It is a
 * program of its own and not TeaVM's Maven plugin because TeaVM's output depends on the order of
 * identity hash codes, which only a virtual machine that does nothing else gives out in the same
 * order every time; that makes the archives reproducible.
 */
public final class Compile {

  private Compile() {}

  /** Compiles; ends with status 1 after saying what is wrong with the program. */
  public static void main(String[] arguments) throws TeaVMToolException {
    boolean sound = true;
    for (String script : List.of(arguments).subList(1, arguments.length)) {
      int name = script.indexOf('=');
      TeaVMTool tool = tool(new File(arguments[0]), script.substring(0, name));
      tool.setMainClass(script.substring(name + 1));
      tool.generate();
      sound &= report(tool.getProblemProvider().getProblems());
    }
    System.exit(sound ? 0 : 1);
  }

  private static TeaVMTool tool(File directory, String file) {
    var tool = new TeaVMTool();
    tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
    tool.setJsModuleType(JSModuleType.NONE);
    tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
    tool.setObfuscated(true);
    tool.setStrict(false);
    tool.setAssertionsRemoved(true);
    tool.setTargetDirectory(directory);
    tool.setTargetFileName(file);
    return tool;
  }

  private static boolean report(List<Problem> problems) {
    boolean sound = true;
    for (Problem problem : problems) {
      var text = new DefaultProblemTextConsumer();
      problem.render(text);
      System.err.println(
          problem.getSeverity() + ": " + text.getText() + " " + problem.getLocation());
      sound &= problem.getSeverity() != ProblemSeverity.ERROR;
    }
    return sound;
  }
}
