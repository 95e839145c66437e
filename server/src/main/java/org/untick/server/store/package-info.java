/** What the server keeps: one SQLite database in a directory of its own. */
package org.untick.server.store;
