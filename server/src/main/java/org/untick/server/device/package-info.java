/** The devices of an account. */
package org.untick.server.device;
