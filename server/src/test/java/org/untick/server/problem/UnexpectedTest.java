// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnexpectedTest {
  @Test
  void a_failure_is_described_by_its_classes_and_stack_but_not_by_its_messages() {
    Exception cause = new IllegalArgumentException("token 5ecret");
    String text = Unexpected.describe(new IllegalStateException("account 1234", cause));

    assertThat(text)
        .startsWith("java.lang.IllegalStateException\n  at " + UnexpectedTest.class.getName())
        .contains("caused by java.lang.IllegalArgumentException")
        .doesNotContain("5ecret", "1234");
  }
}
