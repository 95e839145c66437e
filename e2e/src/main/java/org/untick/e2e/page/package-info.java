/** The extension's own pages, used as a person would. */
package org.untick.e2e.page;
