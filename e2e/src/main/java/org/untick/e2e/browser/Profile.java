// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.e2e.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A fresh profile folder, and the end of whatever browser runs on it. Closing ends the browser and
 * removes the folder; a JVM that ends without closing does the same.
 */
public final class Profile implements AutoCloseable {
  private static final int ATTEMPTS = 5;

  private final Path folder;
  private final Thread atJvmEnd = new Thread(this::endBrowserAndDelete, "untick-profile-cleanup");

  private Profile(Path folder) {
    this.folder = folder;
    try {
      Runtime.getRuntime().addShutdownHook(atJvmEnd);
    } catch (IllegalStateException e) {
      endBrowserAndDelete();
      throw e;
    }
  }

  /**
   * Makes an empty profile in the temporary folder, named for this process, so that what was left
   * there can be told from the profiles of others.
   *
   * @param kind for its name
   * @return the profile
   */
  public static Profile create(BrowserKind kind) {
    try {
      String kindName = kind.name().toLowerCase(java.util.Locale.ROOT);
      String prefix = "untick-" + ProcessHandle.current().pid() + "-" + kindName + "-";
      return new Profile(Files.createTempDirectory(prefix));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make a profile folder", e);
    }
  }

  /** Returns the folder. */
  public Path folder() {
    return folder;
  }

  @Override
  public void close() {
    endBrowserAndDelete();
    try {
      Runtime.getRuntime().removeShutdownHook(atJvmEnd);
    } catch (IllegalStateException e) {
      // The JVM is ending already: the hook finds nothing left to do.
    }
  }

  private void endBrowserAndDelete() {
    ProcessTree.killOwnWith(folder.toString());
    for (int attempt = 0; attempt < ATTEMPTS && !deleted(); attempt++) {
      // A process that is just ending may have written once more: try again.
    }
  }

  private boolean deleted() {
    try {
      Files.walkFileTree(folder, new Deletion());
      return true;
    } catch (NoSuchFileException e) {
      return Files.notExists(folder);
    } catch (IOException e) {
      return false;
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path dir, IOException error) throws IOException {
      Files.deleteIfExists(dir);
      return FileVisitResult.CONTINUE;
    }
  }
}
