// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser;

import java.util.Map;

/**
 * One thing Untick drew into a page: an element with {@code data-part} inside its closed shadow
 * root.
 *
 * @param setting the id of the setting it belongs to, its own or the nearest ancestor's {@code
 *     data-setting}; empty if there is none
 * @param state the setting's state, found the same way
 * @param part what it is: {@code ring}, {@code callout}
 * @param rect where it is, in CSS pixels in the viewport
 * @param text its text as shown
 * @param visible whether it is rendered, not hidden nor transparent, and has an area; it may lie
 *     outside the viewport
 * @param attributes all its attributes
 */
public record Mark(
    String setting,
    String state,
    String part,
    Rect rect,
    String text,
    boolean visible,
    Map<String, String> attributes) {}
