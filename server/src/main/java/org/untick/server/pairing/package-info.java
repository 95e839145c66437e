/** One-time mailboxes by which a device lets another in. */
package org.untick.server.pairing;
