// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.untick.detect.PagePath.Kind;
import org.untick.setting.KnownSettings;

class PagePathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/mypreferences/d/settings/data-for-ai-improvement",
        "/mypreferences/d/settings/data-for-ai-improvement/",
        "//mypreferences/d//settings/data-for-ai-improvement//",
        "/mypreferences/d/settings/data-for-ai-improvement?trk=a/b",
        "/mypreferences/d/settings/data-for-ai-improvement/?a=1#top",
        "/mypreferences/d/settings/data-for-ai-improvement#/feed/?x",
        "/mypreferences/m/settings/data-for-ai-improvement",
        "/mypreferences/d/data-for-ai-improvement",
        "/psettings/data-for-ai-improvement",
      })
  void theOwnPageOfASettingIsKnownUnderEveryPrefix(String path) {
    PagePath page = read(path);
    assertThat(page.kind()).isEqualTo(Kind.SETTING);
    assertThat(page.owners()).hasSize(1);
    assertThat(page.owners().get(0).id()).hasToString("generative-ai-training");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/mypreferences/d/categories/privacy",
        "/mypreferences/d/categories/ads/",
        "/mypreferences/m/categories/profile-visibility?x=y",
        "/psettings/privacy",
        "/psettings/advertising-data/",
      })
  void aListOfSettingsIsACategory(String path) {
    assertThat(read(path).kind()).isEqualTo(Kind.CATEGORY);
    assertThat(read(path).owners()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/mypreferences/d/close-accounts",
        "/mypreferences/m/close-accounts/",
        "/mypreferences/d/hibernate-account?x=1",
        "/psettings/close-accounts#a",
        "/mypreferences/d/settings/hibernate-account",
      })
  void pagesThatEndAnAccountAreNeverRead(String path) {
    assertThat(read(path).kind().isRead()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/mypreferences/d/close-accounts/reason",
        "/mypreferences/d/close-accounts/reason/data-for-ai-improvement",
        "/mypreferences/d/hibernate-account/confirm?step=2",
      })
  void norAreTheStepsThatFollowThem(String path) {
    assertThat(read(path).kind().isRead()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/feed/",
        "/in/someone/",
        "/mypreferences",
        "/mypreferences/",
        "/mypreferences/d/",
        "/psettings/",
        "/search/results/all/?keywords=/mypreferences/d/settings/ads-by-age",
        "/data-for-ai-improvement",
      })
  void otherPagesAreNotRead(String path) {
    assertThat(read(path).kind()).isEqualTo(Kind.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/in/mypreferences/recent-activity/",
        "/company/psettings/posts/",
        "/pulse/mypreferences/ads-by-age"
      })
  void aPersonOrAPostWithSuchANameIsNoSettingsPage(String path) {
    assertThat(read(path).kind()).isEqualTo(Kind.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/login", "/login/fr?x", "/uas/login", "/authwall?a=b", "/checkpoint/lg/login"})
  void whereLinkedInAsksToSignInIsKnown(String path) {
    assertThat(read(path).kind()).isEqualTo(Kind.SIGN_IN);
    assertThat(read(path).kind().isRead()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/mypreferences/d/settings/data-for-ai-improvement-2",
        "/mypreferences/d/settings/for-ai-improvement",
        "/mypreferences/d/settings/Data-For-AI-Improvement",
        "/mypreferences/d/download-my-data",
      })
  void settingsPagesThatAreNobodysHaveNoOwner(String path) {
    assertThat(read(path).kind()).isEqualTo(Kind.OTHER_SETTINGS);
    assertThat(read(path).owners()).isEmpty();
  }

  @Test
  void twoSettingsCanShareAPage() {
    assertThat(read("/mypreferences/d/settings/linkedin-promotions").owners()).hasSize(2);
  }

  @Test
  void aPathOfManyMegabytesHasAnAnswer() {
    assertThat(read("/mypreferences/d" + "/a".repeat(2_000)).kind()).isEqualTo(Kind.OTHER_SETTINGS);
    assertThat(read("/" + "x".repeat(1_000_000)).kind()).isEqualTo(Kind.NONE);
  }

  private static PagePath read(String path) {
    return PagePath.of(path, KnownSettings.CATALOGUE);
  }
}
