// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Which address answers what. */
final class Routes {

  private static final Map<String, String> TYPES =
      Map.of("js", "text/javascript", "css", "text/css", "svg", "image/svg+xml");

  /** A query that lets the browser keep the page for its back-forward cache. */
  private static final String KEPT = "kept";

  private final Stage stage;

  Routes(Stage stage) {
    this.stage = stage;
  }

  /** Adds all routes. */
  void addTo(RoutesConfig routes) {
    routes.before(this::note);
    routes.get("/stand-in/<file>", Routes::file);
    routes.get("/settings-api/page", this::model);
    routes.post("/settings-api/{key}", this::save);
    routes.get("/favicon.ico", context -> context.status(204));
    routes.get("/", this::page);
    routes.get("/<path>", this::page);
  }

  private void note(Context context) {
    stage.note(context.method() + " " + context.path());
    if (context.queryParam(KEPT) == null) {
      context.header("Cache-Control", "no-store");
    }
    context.header("X-Content-Type-Options", "nosniff");
  }

  private static void file(Context context) {
    String name = context.pathParam("file");
    if (name.contains("..")) {
      throw new NotFoundResponse();
    }
    String type =
        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    context
        .header("Cache-Control", "max-age=3600")
        .contentType(type + "; charset=utf-8")
        .result(Resources.bytes(name).orElseThrow(NotFoundResponse::new));
  }

  private void model(Context context) {
    String path = context.queryParam("path");
    if (path == null) {
      throw new BadRequestResponse("path is missing");
    }
    context.contentType(ContentType.APPLICATION_JSON).result(Resources.write(stage.model(path)));
  }

  private void save(Context context) throws IOException {
    JsonNode value = Resources.JSON.readTree(context.body()).path("on");
    if (!value.isBoolean()) {
      throw new BadRequestResponse("on is missing");
    }
    boolean saved = stage.save(context.pathParam("key"), value.booleanValue());
    context
        .status(saved ? 200 : 500)
        .contentType(ContentType.APPLICATION_JSON)
        .result("{\"saved\":" + saved + "}");
  }

  private void page(Context context) {
    String name = context.queryParam("page");
    if (name != null) {
      context
          .contentType("text/html; charset=utf-8")
          .result(Optional.ofNullable(stage.kept(name)).orElseThrow(NotFoundResponse::new));
      return;
    }
    Scenario scenario = stage.scenario();
    if (redirects(scenario, context.path())) {
      String target =
          URLEncoder.encode("https://" + context.host() + context.path(), StandardCharsets.UTF_8);
      context.redirect("/login?session_redirect=" + target);
      return;
    }
    context.header("Content-Security-Policy", Policy.of(context.host(), scenario));
    context.html(Shell.html(scenario));
  }

  private static boolean redirects(Scenario scenario, String path) {
    return scenario.knobs().get(Knob.SIGNED_OUT) == SignedOut.REDIRECT
        && Address.of(path).needsSignIn();
  }
}
