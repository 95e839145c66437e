/**
 * The user's status on every device: what a device knows travels sealed, through a server that
 * cannot read it, or as a file. Everything that takes time answers by callback, and everything that
 * has to outlive the background is stored before the step that needs it.
 */
package org.untick.sync;
