/**
 * A tour of what Untick does, in real browsers, over the stand-in for LinkedIn: for people who want
 * to see it, and for the pictures in the documentation.
 */
package org.untick.e2e.tour;
