/** How much anyone may ask for in a time. Kept in memory only, and per process. */
package org.untick.server.limit;
