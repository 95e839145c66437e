/** What both sides of the wire agree on: paths, ids, limits and error codes. No dependencies. */
package org.untick.protocol;
