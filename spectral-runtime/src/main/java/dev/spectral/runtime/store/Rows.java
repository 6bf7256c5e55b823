package dev.spectral.runtime.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Turns rows into values. */
final class Rows {

  private Rows() {}

  static Version version(ResultSet row, StatementContext context) throws SQLException {
    return new Version(
        row.getString("id"),
        ComponentKey.of(row.getString("component_key"), row.getString("visibility")),
        row.getInt("version_number"),
        Instant.ofEpochMilli(row.getLong("registered_at")),
        row.getString("definition"),
        row.getString("publish_comment"),
        row.getString("customer"),
        row.getString("attributes"),
        accepted(row));
  }

  private static @Nullable AcceptedPackage accepted(ResultSet row) throws SQLException {
    if (!"AVAILABLE".equals(row.getString("state"))) {
      return null;
    }
    return new AcceptedPackage(
        row.getString("signature"),
        row.getString("component_class"),
        Instant.ofEpochMilli(row.getLong("published_at")));
  }

  static Part part(ResultSet row, StatementContext context) throws SQLException {
    return new Part(
        PartKind.valueOf(row.getString("kind")),
        row.getString("part_key"),
        row.getString("label"),
        row.getString("definition"));
  }

  static Upload upload(ResultSet row, StatementContext context) throws SQLException {
    row.getLong("used_at");
    boolean used = !row.wasNull();
    return new Upload(
        row.getString("secret_sha256"),
        row.getString("version_id"),
        FileKind.valueOf(row.getString("kind")),
        row.getString("part_key"),
        Instant.ofEpochMilli(row.getLong("expires_at")),
        used);
  }
}
