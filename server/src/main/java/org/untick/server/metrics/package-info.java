// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
/** What the operator may watch: numbers, health and readiness, on a port of their own. */
package org.untick.server.metrics;
