// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.nio.file.Path;
import java.util.List;

/** A JSON Schema whose violations become problems with a line. */
final class Schema {

  private static final SchemaValidatorsConfig POINTERS =
      SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();

  private final JsonSchema schema;

  private Schema(JsonSchema schema) {
    this.schema = schema;
  }

  /**
   * Reads a schema file.
   *
   * @throws InvalidCatalogueException if it is absent or not JSON
   */
  static Schema read(Path file) {
    JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    return new Schema(factory.getSchema(JsonFile.read(file).node(), POINTERS));
  }

  /** The violations in a file; empty if it is valid. */
  List<Problem> check(JsonFile file) {
    return schema.validate(file.node()).stream()
        .map(violation -> problem(file, violation))
        .toList();
  }

  private static Problem problem(JsonFile file, ValidationMessage violation) {
    String pointer = violation.getInstanceLocation().toString();
    return file.problem(pointer, code(violation, pointer), violation.getMessage());
  }

  private static Code code(ValidationMessage violation, String pointer) {
    return switch (violation.getType()) {
      case "required" -> missing(violation.getProperty());
      case "additionalProperties" -> Code.UNKNOWN_FIELD;
      case "enum" -> pointer.equals("/id") ? Code.UNKNOWN_SETTING : Code.SCHEMA;
      default -> Code.SCHEMA;
    };
  }

  private static Code missing(String property) {
    return switch (property) {
      case "source" -> Code.NO_SOURCE;
      case "grade" -> Code.NO_GRADE;
      case "verified" -> Code.NO_DATE;
      default -> Code.MISSING_FIELD;
    };
  }
}
