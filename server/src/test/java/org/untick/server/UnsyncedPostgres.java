// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at
// https://mozilla.org/MPL/2.0/.
package org.untick.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.untick.server.store.PostgresDatabase;

/** A real PostgreSQL for the tests of one class without nested ones; it does not sync its files. */
public final class UnsyncedPostgres implements BeforeAllCallback, AfterAllCallback {
  private EmbeddedPostgres postgres;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    postgres.close();
  }

  /** Returns the address of one of its databases. */
  public String url(String database) {
    return postgres.getJdbcUrl("postgres", database);
  }

  /** Returns the address of the database that it has from the start. */
  public String url() {
    return url("postgres");
  }

  /** Opens that database; the caller closes it. */
  public PostgresDatabase open() {
    return PostgresDatabase.open(url());
  }
}
