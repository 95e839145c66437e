// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.untick.e2e.browser.BrowserKind;

/**
 * A member at work in each browser. A start costs seconds, so each browser is started once, when
 * the first class of tests wants it, and ends with the last.
 */
final class Browsers implements ArgumentsProvider {

  private static final ExtensionContext.Namespace KEPT =
      ExtensionContext.Namespace.create(Browsers.class);

  @Override
  public Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context) {
    ExtensionContext.Store kept = context.getRoot().getStore(KEPT);
    return Arrays.stream(BrowserKind.values())
        .map(kind -> kept.getOrComputeIfAbsent(kind, Member::in, Member.class))
        .map(Arguments::of);
  }
}
