// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.untick.protocol.ErrorCode;
import org.untick.protocol.Limits;
import org.untick.server.problem.ProblemException;
import org.untick.server.store.Bytes;

/** Reads request bodies, strictly and within bounds. */
public final class Body {
  private static final String SEALED = "application/octet-stream";
  private static final String JSON = "application/json";

  private final ObjectMapper json =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(constraints())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static StreamReadConstraints constraints() {
    return StreamReadConstraints.builder()
        .maxNestingDepth(Limits.JSON_DEPTH)
        .maxDocumentLength(Limits.BODY_BYTES)
        .build();
  }

  /**
   * Reads a JSON object.
   *
   * @throws ProblemException if it is anything else, too large, or of another media type
   */
  public Fields object(Context ctx) throws IOException {
    requireType(ctx, JSON);
    return parse(ReceivedBody.of(ctx, Limits.BODY_BYTES));
  }

  /** Reads a JSON object from at most as many bytes as a body may have. */
  Fields parse(byte[] bytes) {
    try {
      JsonNode node = json.readTree(text(bytes));
      if (!node.isObject()) {
        throw ProblemException.of(ErrorCode.INVALID_JSON);
      }
      return new Fields("", node);
    } catch (JsonProcessingException | CharacterCodingException e) {
      throw ProblemException.of(ErrorCode.INVALID_JSON);
    }
  }

  /** Jackson would guess at UTF-16 and UTF-32. */
  private static String text(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /**
   * Reads the bytes of a sealed slot.
   *
   * @throws ProblemException if there are too many, or the media type is another
   */
  public Bytes sealed(Context ctx) throws IOException {
    requireType(ctx, SEALED);
    return Bytes.of(ReceivedBody.of(ctx, Limits.SLOT_BYTES));
  }

  private static void requireType(Context ctx, String wanted) {
    requireCoding(ctx, Header.TRANSFER_ENCODING, "chunked");
    requireCoding(ctx, Header.CONTENT_ENCODING, "identity");
    String type = Objects.requireNonNullElse(ctx.contentType(), "").toLowerCase(Locale.ROOT);
    if (!type.replaceFirst(";.*", "").strip().equals(wanted)) {
      throw ProblemException.field(ErrorCode.UNSUPPORTED_MEDIA_TYPE, Header.CONTENT_TYPE, wanted);
    }
  }

  /** A header that is not there says nothing else. */
  private static void requireCoding(Context ctx, String header, String wanted) {
    if (!Objects.requireNonNullElse(ctx.header(header), wanted).equalsIgnoreCase(wanted)) {
      throw ProblemException.field(ErrorCode.UNSUPPORTED_MEDIA_TYPE, header, wanted);
    }
  }
}
