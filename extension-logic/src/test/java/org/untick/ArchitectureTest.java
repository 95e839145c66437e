// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the table of packages: an arrow that is not in it is not allowed. */
@AnalyzeClasses(packages = "org.untick", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] PURE = {
    "org.untick.setting..",
    "org.untick.detect..",
    "org.untick.highlight..",
    "org.untick.status..",
    "org.untick.guide..",
    "org.untick.message..",
    "org.untick.sync.."
  };

  @ArchTest
  static final ArchRule everyClassIsInARoomOfTheHouse =
      classes()
          .should()
          .resideInAnyPackage(
              "org.untick.setting",
              "org.untick.detect",
              "org.untick.highlight",
              "org.untick.status",
              "org.untick.guide",
              "org.untick.message",
              "org.untick.sync",
              "org.untick.protocol",
              "org.untick.browser",
              "org.untick.ui",
              "org.untick.entry");

  @ArchTest
  static final ArchRule onlyTheArrowsOfTheTableExist =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.untick..")
          .layer("setting")
          .definedBy("org.untick.setting..")
          .layer("detect")
          .definedBy("org.untick.detect..")
          .layer("highlight")
          .definedBy("org.untick.highlight..")
          .layer("status")
          .definedBy("org.untick.status..")
          .layer("guide")
          .definedBy("org.untick.guide..")
          .layer("message")
          .definedBy("org.untick.message..")
          .layer("sync")
          .definedBy("org.untick.sync..")
          .optionalLayer("protocol")
          .definedBy("org.untick.protocol..")
          .layer("browser")
          .definedBy("org.untick.browser..")
          .layer("ui")
          .definedBy("org.untick.ui..")
          .layer("entry")
          .definedBy("org.untick.entry..")
          .whereLayer("setting")
          .mayNotAccessAnyLayer()
          .whereLayer("detect")
          .mayOnlyAccessLayers("setting")
          .whereLayer("highlight")
          .mayOnlyAccessLayers("setting")
          .whereLayer("status")
          .mayOnlyAccessLayers("setting")
          .whereLayer("guide")
          .mayOnlyAccessLayers("setting", "status")
          .whereLayer("message")
          .mayOnlyAccessLayers("setting", "status")
          .whereLayer("sync")
          .mayOnlyAccessLayers("setting", "status", "protocol")
          .whereLayer("browser")
          .mayOnlyBeAccessedByLayers("ui", "entry")
          .whereLayer("ui")
          .mayOnlyBeAccessedByLayers("entry")
          .whereLayer("entry")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule pureRoomsNeedNothingButJavaItself =
      classes()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("java.lang..", "java.util..", "org.untick.protocol..")
                  .or(resideInAnyPackage(PURE)));

  @ArchTest
  static final ArchRule onlyTheOutermostRoomsKnowTheBrowser =
      classes()
          .that(
              not(
                  resideInAnyPackage(
                      "org.untick.browser..", "org.untick.ui..", "org.untick.entry..")))
          .should()
          .onlyDependOnClassesThat(not(resideInAnyPackage("org.teavm..")));

  @ArchTest
  static final ArchRule noRoomLeadsBackToItself =
      slices().matching("org.untick.(*)..").should().beFreeOfCycles();
}
