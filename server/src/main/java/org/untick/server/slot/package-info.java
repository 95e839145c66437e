/** Sealed slots with revisions, written only on condition. */
package org.untick.server.slot;
