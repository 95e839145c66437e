/** The sync server: its command line, and the HTTP server that joins the other packages. */
package org.untick.server;
