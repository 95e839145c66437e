// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeTest {

  private static final Path TESTS = Path.of("src/test/java/org/untick/catalogue");
  private static final Path DOCS = Path.of("../docs/catalogue-codes.md");

  @ParameterizedTest
  @EnumSource
  void everyCodeIsProvokedInABrokenCopy(Code code) throws IOException {
    var provoked = Pattern.compile("[\" ]" + code + "\"");
    try (var files = Files.list(TESTS)) {
      assertThat(files.filter(file -> file.toString().contains("Broken")))
          .anyMatch(file -> provoked.matcher(read(file)).find());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theDocsTellWhatToDoAboutEveryCode(Code code) {
    String remedy = code.remedy().replace("|", "\\|");
    assertThat(read(DOCS).lines())
        .anyMatch(line -> line.startsWith("| `" + code + "` |") && line.endsWith(remedy + " |"));
  }

  @Test
  void theDocsNameNoCodeThatIsNotThere() {
    List<String> named =
        Pattern.compile("^\\| `([A-Z_]+)` ", Pattern.MULTILINE)
            .matcher(read(DOCS))
            .results()
            .map(row -> row.group(1))
            .toList();
    assertThat(named).doesNotHaveDuplicates().hasSize(Code.values().length);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
