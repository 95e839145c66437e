/** Accounts without identity: registration, export, deletion, expiry. */
package org.untick.server.account;
