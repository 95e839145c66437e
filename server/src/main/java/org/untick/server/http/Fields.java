// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Function;
import org.untick.protocol.ErrorCode;
import org.untick.protocol.Limits;
import org.untick.server.problem.ProblemException;
import org.untick.server.store.Bytes;

/** The members of a JSON object, each asked for in the form it must have. */
public final class Fields {
  private final String path;
  private final JsonNode node;

  /** Reads an object; path stands before the names of its members in problems. */
  Fields(String path, JsonNode node) {
    this.path = path;
    this.node = node;
  }

  /** Returns the object inside this one. */
  public Fields object(String name) {
    JsonNode value = required(name);
    if (!value.isObject()) {
      throw invalid(name, "an object");
    }
    return new Fields(path + name + ".", value);
  }

  /** Returns an id of some kind. */
  public <T> T id(String name, Function<String, T> kind) {
    return parsed(name, text(name), kind, Ids.FORM);
  }

  /** Returns exactly so many bytes, written as base64url. */
  public Bytes bytes(String name, int size) {
    String bound = size + " bytes as base64url without padding";
    Bytes bytes = parsed(name, text(name), Bytes::ofBase64, bound);
    if (bytes.size() != size) {
      throw invalid(name, bound);
    }
    return bytes;
  }

  /** Returns the SHA-256 of a token. */
  public Bytes hash(String name) {
    return bytes(name, Limits.TOKEN_BYTES);
  }

  /** Returns a text, none if there is no such member. */
  public Optional<String> optionalText(String name) {
    return node.has(name) ? Optional.of(text(name)) : Optional.empty();
  }

  private String text(String name) {
    JsonNode value = required(name);
    if (!value.isTextual()) {
      throw invalid(name, "a string");
    }
    return value.textValue();
  }

  private JsonNode required(String name) {
    JsonNode value = node.get(name);
    if (value == null) {
      throw ProblemException.of(ErrorCode.MISSING_FIELD).with("field", path + name);
    }
    return value;
  }

  private <T> T parsed(String name, String text, Function<String, T> kind, String bound) {
    try {
      return kind.apply(text);
    } catch (IllegalArgumentException e) {
      throw invalid(name, bound);
    }
  }

  private ProblemException invalid(String name, String bound) {
    return ProblemException.field(ErrorCode.INVALID_FIELD, path + name, bound);
  }
}
