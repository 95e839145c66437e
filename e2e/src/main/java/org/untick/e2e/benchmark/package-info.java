/**
 * What Untick costs, next to no extension, to the least that could do its job, and to a widely used
 * extension: one command, {@code ./benchmark}, not a test.
 */
package org.untick.e2e.benchmark;
