// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.untick.catalogue.Graded.Hint;
import org.untick.catalogue.Graded.Word;

/**
 * The words of LinkedIn's lists: the file {@code catalogue/words.json}.
 *
 * @param on row values of a setting that is on
 * @param off row values of a setting that is off
 * @param hints pieces of the label of a companion switch
 * @param sources what they rest on
 */
@JsonIgnoreProperties("$schema")
public record Words(List<Word> on, List<Word> off, List<Hint> hints, List<Source.Use> sources) {}
