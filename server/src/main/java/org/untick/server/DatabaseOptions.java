// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import java.nio.file.Path;
import org.untick.server.store.Database;
import org.untick.server.store.PostgresDatabase;
import org.untick.server.store.SqliteDatabase;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the data is: a directory, or a PostgreSQL. */
final class DatabaseOptions {
  private static final String POSTGRES = "jdbc:postgresql:";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "The directory of the database; serve and restore make it if it does not exist.")
  private Path data;

  @Option(
      names = "--database",
      paramLabel = "URL",
      description =
          "A PostgreSQL instead: jdbc:postgresql://HOST/NAME?user=U&password=P. Better given as"
              + " UNTICK_DATABASE, which other users of the machine do not see.")
  private String url;

  /** Tells whether it is a directory that was named. */
  boolean isDirectory() {
    if ((data == null) == (url == null)) {
      throw wrong("Name one place for the data: --data DIR or --database URL");
    }
    return data != null;
  }

  /** Returns the directory; null if none was named. */
  Path directory() {
    return data;
  }

  /** As {@link #open}, but makes nothing where there is no database. */
  Database openExisting() {
    return isDirectory()
        ? SqliteDatabase.openExisting(data)
        : PostgresDatabase.openExisting(address());
  }

  /** Opens the one that was named; makes what is missing. */
  Database open() {
    return isDirectory() ? SqliteDatabase.open(data) : PostgresDatabase.open(address());
  }

  private String address() {
    if (!url.startsWith(POSTGRES)) {
      throw wrong("--database must begin with " + POSTGRES);
    }
    return url;
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
