-- Plain SQL that SQLite and PostgreSQL both take. Times are milliseconds since 1970, UTC.

CREATE TABLE component (
  id             VARCHAR(36)  NOT NULL PRIMARY KEY,
  component_key  VARCHAR(255) NOT NULL,
  visibility     VARCHAR(7)   NOT NULL CHECK (visibility IN ('public', 'private')),
  -- The number given out last. It never goes back, so a number names one version for ever.
  last_number    INTEGER      NOT NULL,
  UNIQUE (component_key, visibility)
);

CREATE TABLE component_version (
  id              VARCHAR(36)  NOT NULL PRIMARY KEY,
  component_id    VARCHAR(36)  NOT NULL REFERENCES component (id),
  version_number  INTEGER      NOT NULL,
  -- PENDING: registered, its package not here yet. Nobody but its publisher sees it.
  state           VARCHAR(9)   NOT NULL CHECK (state IN ('PENDING', 'AVAILABLE')),
  definition      TEXT         NOT NULL,
  publish_comment TEXT,
  customer        VARCHAR(255),
  attributes      TEXT,
  registered_at   BIGINT       NOT NULL,
  published_at    BIGINT,
  signature       VARCHAR(40),
  component_class VARCHAR(1024),
  manifest        TEXT,
  UNIQUE (component_id, version_number)
);

CREATE TABLE component_part (
  version_id  VARCHAR(36)  NOT NULL REFERENCES component_version (id) ON DELETE CASCADE,
  kind        VARCHAR(11)  NOT NULL CHECK (kind IN ('ACTION', 'TRIGGER', 'DATA_SOURCE', 'CONNECTION')),
  part_key    VARCHAR(255) NOT NULL,
  position    INTEGER      NOT NULL,
  label       TEXT         NOT NULL,
  definition  TEXT         NOT NULL,
  PRIMARY KEY (version_id, kind, part_key)
);

CREATE TABLE stored_file (
  version_id   VARCHAR(36)  NOT NULL REFERENCES component_version (id) ON DELETE CASCADE,
  kind         VARCHAR(24)  NOT NULL,
  -- The key of the connection whose icon it is, else empty.
  part_key     VARCHAR(255) NOT NULL,
  sha1         VARCHAR(40)  NOT NULL,
  size_bytes   BIGINT       NOT NULL,
  content_type VARCHAR(255),
  PRIMARY KEY (version_id, kind, part_key)
);

CREATE INDEX stored_file_sha1 ON stored_file (sha1);

CREATE TABLE upload (
  -- Only a digest of the secret in the URL: who reads the database cannot upload with it.
  secret_sha256 VARCHAR(64)  NOT NULL PRIMARY KEY,
  version_id    VARCHAR(36)  NOT NULL REFERENCES component_version (id) ON DELETE CASCADE,
  kind          VARCHAR(24)  NOT NULL,
  part_key      VARCHAR(255) NOT NULL,
  expires_at    BIGINT       NOT NULL,
  used_at       BIGINT
);

CREATE INDEX upload_version ON upload (version_id);
