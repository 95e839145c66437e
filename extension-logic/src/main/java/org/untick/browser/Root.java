// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.browser;

import org.teavm.jso.JSObject;

/**
 * A tree that controls can be in. A value of JavaScript's in a Java collection would have to be
 * wrapped at run time, at a cost in size; this wrapper is free.
 *
 * @param node a document or a shadow root
 */
record Root(JSObject node) {}
