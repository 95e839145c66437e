/** The extension's page about syncing, used as a person would. */
package org.untick.e2e.sync;
