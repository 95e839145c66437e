// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.standin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandInTest {

  private static final String KEY = "allowDataForGenerativeAI";
  private static StandIn standIn;
  private static StandInClient client;

  @BeforeAll
  static void startsOnce() {
    standIn = StandIn.start();
    client = new StandInClient(standIn);
  }

  @AfterAll
  static void closes() {
    standIn.close();
  }

  @BeforeEach
  void playsTodaysMarkup() {
    standIn.play(Scenario.keyed());
  }

  static Stream<String> everySettingPath() {
    return SiteMap.switches().map(each -> SiteMap.path(each.setting())).distinct();
  }

  @ParameterizedTest
  @MethodSource("everySettingPath")
  void everySettingPathIsServedWithItsPolicy(String path) {
    HttpResponse<String> response = client.get(path);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "connect-src 'self'")
        .doesNotContain("unsafe");
  }

  @ParameterizedTest
  @MethodSource("everySettingPath")
  void theMobileTwinAndOtherSpellingsShowTheSamePage(String path) {
    String twin = path.replace("/mypreferences/d/", "/mypreferences/m/");

    assertThat(client.get(path + "/?a=b").statusCode()).isEqualTo(200);
    assertThat(client.model(twin)).contains("\"twin\":\"m\"").doesNotContain("\"kind\":\"plain\"");
  }

  @Test
  void thePolicyLetsScriptsComeFromTheirFolderOnly() {
    String policy =
        client.get("/feed/").headers().firstValue("Content-Security-Policy").orElseThrow();

    assertThat(policy)
        .contains("script-src https://127.0.0.1:" + standIn.port() + "/stand-in/js/;");
  }

  @Test
  void trustedTypesAreAskedForWhenTheScenarioSaysSo() {
    standIn.play(Scenario.keyed().trustedTypes());

    assertThat(client.get("/feed/").headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("require-trusted-types-for 'script'");
  }

  @Test
  void whatThePageAsksForIsThere() {
    Document page = Jsoup.parse(client.get("/feed/").body());

    assertThat(page.select("script:not([src]), style, [style], [onclick]")).isEmpty();
    assertThat(page.select("script[src], link[href]").eachAttr("src")).isNotEmpty();
    page.select("[src], link[href]")
        .forEach(
            each ->
                assertThat(client.get(each.attr("src") + each.attr("href")).statusCode())
                    .isEqualTo(200));
  }

  @Test
  void aClickReachesTheSite() {
    assertThat(client.save(KEY, "{\"on\":false}").statusCode()).isEqualTo(200);

    assertThat(standIn.state(KEY)).isFalse();
    assertThat(client.model(SiteMap.path("generative-ai-training"))).contains("\"on\":false");
  }

  @Test
  void aFailedSaveChangesNothing() {
    standIn.play(Scenario.keyed().saveFails(Duration.ofMillis(500)));

    assertThat(client.save(KEY, "{\"on\":false}").statusCode()).isEqualTo(500);
    assertThat(standIn.state(KEY)).isTrue();
  }

  @Test
  void nonsenseIsRefused() {
    assertThat(client.save(KEY, "{\"on\":3}").statusCode()).isEqualTo(400);
    assertThat(client.get("/settings-api/page").statusCode()).isEqualTo(400);
    assertThat(client.get("/stand-in/words/none.js").statusCode()).isEqualTo(404);
    assertThatThrownBy(() -> standIn.state("noSuchKey")).hasMessageContaining(KEY);
  }

  @Test
  void turningAdsOffLinkedInOffTurnsSharingOff() {
    client.save("allowLinkedInAudienceNetwork", "{\"on\":false}");

    assertThat(standIn.state("shareDataWithTrustedPartners")).isFalse();
  }

  @Test
  void playingAnotherScenarioStartsAnew() {
    client.save(KEY, "{\"on\":false}");
    standIn.play(Scenario.keyed());

    assertThat(standIn.state(KEY)).isTrue();
    assertThat(standIn.requests()).isEmpty();
  }

  @Test
  void requestsAreListedInTheirOrder() {
    client.get("/feed/");
    client.save(KEY, "{\"on\":false}");

    assertThat(standIn.requests()).containsExactly("GET /feed/", "POST /settings-api/" + KEY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/mypreferences/d/",
        "/mypreferences/d/member-cookies",
        "/psettings/privacy",
        "/feed/"
      })
  void someoneSignedOutIsRedirected(String path) {
    standIn.play(Scenario.keyed().signedOut(SignedOut.REDIRECT));

    HttpResponse<String> response = client.get(path);

    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(response.headers().firstValue("Location").orElseThrow())
        .contains("/login?session_redirect=https%3A%2F%2F");
  }

  @Test
  void someoneSignedOutSeesAFormAtTheAddress() {
    standIn.play(Scenario.keyed().account("ana").signedOut(SignedOut.FORM));

    assertThat(client.model(SiteMap.path("cookies"))).contains("\"kind\":\"login\"");
    assertThat(client.get("/feed/").body()).doesNotContain("publicIdentifier");
  }

  @Test
  void theMemberIsPreloadedAsOnTheRealSite() {
    standIn.play(Scenario.keyed().account("ana"));

    String preloaded = Jsoup.parse(client.get("/feed/").body()).select("code").text();

    assertThat(preloaded).contains("\"publicIdentifier\":\"ana-example-4b1\"");
  }

  @Test
  void languageAndDirectionAreOnTheDocument() {
    standIn.play(Scenario.keyed().language("ar"));

    Document page = Jsoup.parse(client.get("/feed/").body());

    assertThat(page.select("html").attr("lang")).isEqualTo("ar");
    assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
  }
}
