/** What every request passes: origins, bodies, headers. */
package org.untick.server.http;
