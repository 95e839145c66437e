/** Who asks, and what they may: credentials, devices, tickets. */
package org.untick.server.access;
