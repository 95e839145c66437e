// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import java.util.List;

/** One thing that has to hold over the whole catalogue. */
@FunctionalInterface
interface Check {

  /** What does not hold, in the order of the files; empty if all is well. */
  List<Problem> check(CatalogueFiles files);
}
