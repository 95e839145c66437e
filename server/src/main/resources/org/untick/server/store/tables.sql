-- The tables of schema 2, for SQLite and PostgreSQL alike. Days count from 1970-01-01, times are seconds since then, in UTC.
ALTER TABLE server ADD COLUMN epoch TEXT NOT NULL DEFAULT '';
ALTER TABLE server ADD COLUMN swept_day BIGINT NOT NULL DEFAULT 0;
ALTER TABLE server ADD COLUMN keep_until_day BIGINT NOT NULL DEFAULT 0;

CREATE TABLE accounts (
  id BYTEA NOT NULL PRIMARY KEY,
  root_hash BYTEA NOT NULL,
  revision BIGINT NOT NULL,
  created_day BIGINT NOT NULL,
  seen_day BIGINT NOT NULL);

CREATE INDEX accounts_seen ON accounts (seen_day);

CREATE TABLE devices (
  account_id BYTEA NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  id BYTEA NOT NULL,
  token_hash BYTEA NOT NULL,
  enrolled_day BIGINT NOT NULL,
  seen_day BIGINT NOT NULL,
  PRIMARY KEY (account_id, id));

CREATE TABLE slots (
  account_id BYTEA NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  id BYTEA NOT NULL,
  revision BIGINT NOT NULL,
  size BIGINT NOT NULL,
  sealed BYTEA NOT NULL,
  PRIMARY KEY (account_id, id));

CREATE TABLE mailboxes (
  id BYTEA NOT NULL PRIMARY KEY,
  account_id BYTEA NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  sealed BYTEA NOT NULL,
  expires_at BIGINT NOT NULL);

CREATE INDEX mailboxes_account ON mailboxes (account_id);

CREATE TABLE tickets (
  account_id BYTEA NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  hash BYTEA NOT NULL,
  expires_at BIGINT NOT NULL,
  device_id BYTEA,
  PRIMARY KEY (account_id, hash));

CREATE TABLE invitations (
  hash BYTEA NOT NULL PRIMARY KEY,
  expires_at BIGINT NOT NULL,
  account_id BYTEA);
