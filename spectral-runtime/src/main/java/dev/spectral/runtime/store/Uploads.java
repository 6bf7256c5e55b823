package dev.spectral.runtime.store;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The rights to upload, and what they brought. */
public final class Uploads {

  private final Jdbi jdbi;

  /**
   * Make the access to uploads.
   *
   * @param database where they are kept, never null
   */
  public Uploads(Database database) {
    this.jdbi = database.jdbi();
  }

  static void insert(Handle handle, String versionId, Upload upload) {
    handle
        .createUpdate(
            "INSERT INTO upload (secret_sha256, version_id, kind, part_key, expires_at)"
                + " VALUES (:secret, :version, :kind, :partKey, :expires)")
        .bind("secret", upload.secretSha256())
        .bind("version", versionId)
        .bind("kind", upload.kind().name())
        .bind("partKey", upload.partKey())
        .bind("expires", upload.expiresAt().toEpochMilli())
        .execute();
  }

  /**
   * Find an upload by the digest of its secret.
   *
   * @param secretSha256 lower-case hex SHA-256 of the secret, never null
   * @return the upload, used and expired ones included; empty when there is none
   */
  public Optional<Upload> find(String secretSha256) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT * FROM upload WHERE secret_sha256 = :secret")
                .bind("secret", secretSha256)
                .map(Rows::upload)
                .findOne());
  }

  /**
   * Record a file that came, in one transaction with the end of its upload.
   *
   * @param upload what it came through, never null
   * @param file the file, kept already, never null
   * @param now the present, never null
   * @return false when the upload was used meanwhile or its version forgotten; nothing is recorded
   *     then
   */
  public boolean complete(Upload upload, StoredFile file, Instant now) {
    return jdbi.inTransaction(handle -> complete(handle, upload, file, now));
  }

  /**
   * Record the package that came and make its version available, in one transaction.
   *
   * @param upload what it came through, never null
   * @param file the package, kept already, never null
   * @param accepted what the package says, never null
   * @param manifest the wire manifest in it, a JSON object, never null
   * @return false when the upload was used meanwhile or its version forgotten; nothing is recorded
   *     then
   */
  public boolean completePackage(
      Upload upload, StoredFile file, AcceptedPackage accepted, String manifest) {
    return jdbi.inTransaction(
        handle -> {
          if (!complete(handle, upload, file, accepted.publishedAt())) {
            return false;
          }
          handle
              .createUpdate(
                  "UPDATE component_version SET state = 'AVAILABLE', signature = :signature,"
                      + " component_class = :class, manifest = :manifest, published_at = :at"
                      + " WHERE id = :id")
              .bind("signature", accepted.signature())
              .bind("class", accepted.componentClass())
              .bind("manifest", manifest)
              .bind("at", accepted.publishedAt().toEpochMilli())
              .bind("id", upload.versionId())
              .execute();
          return true;
        });
  }

  private static boolean complete(Handle handle, Upload upload, StoredFile file, Instant now) {
    int claimed =
        handle
            .createUpdate(
                "UPDATE upload SET used_at = :now WHERE secret_sha256 = :s AND used_at IS NULL")
            .bind("now", now.toEpochMilli())
            .bind("s", upload.secretSha256())
            .execute();
    if (claimed == 0) {
      return false;
    }
    handle
        .createUpdate(
            "INSERT INTO stored_file (version_id, kind, part_key, sha1, size_bytes, content_type)"
                + " VALUES (:version, :kind, :partKey, :sha1, :size, :type)")
        .bind("version", upload.versionId())
        .bind("kind", upload.kind().name())
        .bind("partKey", upload.partKey())
        .bind("sha1", file.sha1())
        .bind("size", file.sizeBytes())
        .bind("type", file.contentType())
        .execute();
    return true;
  }

  /**
   * Forget rights that ended.
   *
   * @param before those that ended before this, never null
   * @return how many were forgotten
   */
  public int deleteExpired(Instant before) {
    return jdbi.inTransaction(
        handle ->
            handle
                .createUpdate("DELETE FROM upload WHERE expires_at < :t")
                .bind("t", before.toEpochMilli())
                .execute());
  }
}
