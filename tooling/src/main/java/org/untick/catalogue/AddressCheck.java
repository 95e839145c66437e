// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** No text of any file holds one of the wrong addresses that guides copy from each other. */
final class AddressCheck implements Check {

  private static final List<String> WRONG =
      List.of(
          "settings/data-for-generative-ai",
          "/mypreferences/d/data-privacy",
          "manage-advertising-preferences");

  @Override
  public List<Problem> check(CatalogueFiles files) {
    var problems = new ArrayList<Problem>();
    all(files).forEach(file -> search(file, file.node(), "", problems));
    return problems;
  }

  private static Stream<JsonFile> all(CatalogueFiles files) {
    Stream<JsonFile> settings = files.settings().stream().map(Located::file);
    Stream<JsonFile> locales = files.locales().stream().map(Located::file);
    Stream<JsonFile> others =
        Stream.of(files.words().file(), files.pages().file(), files.sources().file());
    return Stream.of(settings, others, locales).flatMap(stream -> stream);
  }

  private static void search(JsonFile file, JsonNode node, String at, List<Problem> problems) {
    for (String wrong : WRONG) {
      if (node.isTextual() && node.asText().contains(wrong)) {
        problems.add(file.problem(at, Code.WRONG_ADDRESS, node.asText() + " is a wrong address"));
      }
    }
    node.properties().forEach(e -> search(file, e.getValue(), at + "/" + e.getKey(), problems));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      search(file, node.get(i), at + "/" + i, problems);
    }
  }
}
