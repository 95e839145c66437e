/** Errors as clients see them: {@code application/problem+json} (RFC 9457) with a stable code. */
package org.untick.server.problem;
