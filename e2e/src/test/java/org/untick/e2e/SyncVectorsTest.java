// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.untick.e2e.browser.Waiting;
import org.untick.e2e.page.SyncPage;

/** Each browser computes what the protocol's test vectors say: keys, slots, mailbox. */
@InEachBrowser
class SyncVectorsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final String SLOT = "slot.8192";

  @TempDir Path folder;

  @Parameter Member member;

  private final HttpClient http = HttpClient.newHttpClient();
  private Vectors vectors;
  private SyncServer server;

  /** A device that is nothing but vectors has an account, and a slot in it. */
  @BeforeEach
  void startAfresh() throws Exception {
    member.startAfresh();
    vectors = new Vectors();
    server = SyncServer.start(folder.resolve("data"));
    ObjectNode account = JSON.createObjectNode().put("account", vectors.text("keys.accountId"));
    account.put("rootTokenHash", vectors.text("keys.rootTokenHash"));
    account
        .putObject("device")
        .put("id", vectors.text("device.id"))
        .put("tokenHash", vectors.text("device.tokenHash"));
    post("/v1/accounts", account);
    putSlot();
  }

  @AfterEach
  void endServer() {
    server.close();
  }

  private void putSlot() throws Exception {
    byte[] id = vectors.hex("keys.keyId");
    byte[] head = ByteBuffer.allocate(1 + id.length).put((byte) 1).put(id).array();
    byte[] sealed = vectors.seal(SLOT, "keys.sealKey", head, vectors.text(SLOT + ".content"), 8192);
    assertThat(MessageDigest.getInstance("SHA-256").digest(sealed))
        .isEqualTo(vectors.hex(SLOT + ".sealedSha256"));
    HttpRequest.Builder put =
        request("/v1/slots/" + vectors.text(SLOT + ".slotId"))
            .header("Content-Type", "application/octet-stream")
            .header("If-None-Match", "*");
    send(put.PUT(BodyPublishers.ofByteArray(sealed)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.address() + path))
        .header("Authorization", vectors.text("device.authorization"));
  }

  private void post(String path, JsonNode body) throws Exception {
    HttpRequest.Builder post = request(path).header("Content-Type", "application/json");
    send(post.POST(BodyPublishers.ofString(body.toString())));
  }

  private void send(HttpRequest.Builder request) throws Exception {
    assertThat(http.send(request.build(), BodyHandlers.ofString()).statusCode()).isEqualTo(201);
  }

  @Test
  void theRecoveryCodeGivesTheKeysAndTheyOpenTheSlot() {
    try (SyncPage page = SyncPage.in(member.session())) {
      page.joinWithCode(server.address(), "Browser", vectors.text("recovery.words"));
      assertKeysAndSlot();
    }
  }

  @Test
  void theTenWordsGiveTheMailboxAndWhatIsInItGivesTheKeys() throws Exception {
    String ticket = Vectors.base64(new byte[32]);
    ObjectNode content = JSON.createObjectNode().put("format", 1).put("server", server.address());
    content.put("account", vectors.text("keys.accountId"));
    content.put("slotIdKey", vectors.base64("keys.slotIdKey"));
    content.put("sealKey", vectors.base64("keys.sealKey"));
    content.put("keyId", vectors.text("keys.keyId")).put("ticket", ticket);
    byte[] sealed =
        vectors.seal("pairing", "pairing.mailboxKey", new byte[] {1}, content.toString(), 1024);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(new byte[32]);
    ObjectNode pairing =
        JSON.createObjectNode()
            .put("mailbox", vectors.text("pairing.mailboxId"))
            .put("sealed", Vectors.base64(sealed))
            .put("ticketHash", Vectors.base64(hash));
    post("/v1/pairings", pairing);
    try (SyncPage page = SyncPage.in(member.session())) {
      page.joinWithWords(server.address(), "Browser", vectors.text("pairing.words"));
      assertKeysAndSlot();
    }
  }

  private void assertKeysAndSlot() {
    JsonNode config = stored("sync");
    assertThat(config.path("account").asText()).isEqualTo(vectors.text("keys.accountId"));
    assertThat(config.path("keyId").asText()).isEqualTo(vectors.text("keys.keyId"));
    assertThat(config.path("sealKey").asText()).isEqualTo(vectors.base64("keys.sealKey"));
    assertThat(config.path("slotIdKey").asText()).isEqualTo(vectors.base64("keys.slotIdKey"));
    String slot = vectors.text(SLOT + ".slotId");
    Waiting.until("the slot is opened", SOON, () -> opened(slot).path("counter").asInt() == 7);
    assertThat(opened(slot).path("device").asText()).isEqualTo(vectors.text("device.id"));
  }

  private JsonNode opened(String slot) {
    return stored("sync-state").path("slots").path(slot);
  }

  private JsonNode stored(String key) {
    try {
      return JSON.readTree(member.popup().storage().path(key).asText("{}"));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
