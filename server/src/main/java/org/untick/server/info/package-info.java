/** What the server says about itself: {@code GET /v1/info}. */
package org.untick.server.info;
