/**
 * What we know of LinkedIn's settings: the files of {@code catalogue/} as records, the checks that
 * stop the build when they are wrong, and the compact forms that go into the extension.
 */
package org.untick.catalogue;
