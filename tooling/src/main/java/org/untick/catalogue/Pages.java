// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.untick.catalogue.Graded.Page;

/**
 * LinkedIn's pages that are no setting's own: the file {@code catalogue/pages.json}.
 *
 * @param categories lists that hold our settings' rows
 * @param never pages never touched
 * @param sources what they rest on
 */
@JsonIgnoreProperties("$schema")
public record Pages(List<Page> categories, List<Page> never, List<Source.Use> sources) {}
