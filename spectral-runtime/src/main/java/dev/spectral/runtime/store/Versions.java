package dev.spectral.runtime.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Versions of components: registered, looked up, expired. */
public final class Versions {

  private static final String SELECT =
      "SELECT v.id, v.version_number, v.state, v.definition, v.publish_comment, v.customer,"
          + " v.attributes, v.registered_at, v.published_at, v.signature, v.component_class,"
          + " c.component_key, c.visibility FROM component_version v"
          + " JOIN component c ON c.id = v.component_id ";

  private final Jdbi jdbi;

  /**
   * Make the access to versions.
   *
   * @param database where they are kept, never null
   */
  public Versions(Database database) {
    this.jdbi = database.jdbi();
  }

  /**
   * Register a version under the next number of its component; it is pending until its package
   * comes.
   *
   * @param version what to register, never null
   * @param uploads the files that may come for it; their version is set here, never null
   * @param now the present, never null
   * @return the registered version, never null
   */
  public Version register(NewVersion version, List<Upload> uploads, Instant now) {
    return jdbi.inTransaction(
        handle -> {
          String id = UUID.randomUUID().toString();
          insert(handle, version, id, now);
          insertParts(handle, id, version.parts());
          uploads.forEach(upload -> Uploads.insert(handle, id, upload));
          return require(handle, id);
        });
  }

  private static void insert(Handle handle, NewVersion version, String id, Instant now) {
    String componentId = componentId(handle, version.component());
    // The update takes the row's lock, so two publishers never get one number.
    handle
        .createUpdate("UPDATE component SET last_number = last_number + 1 WHERE id = :id")
        .bind("id", componentId)
        .execute();
    handle
        .createUpdate(
            "INSERT INTO component_version (id, component_id, version_number, state, definition,"
                + " publish_comment, customer, attributes, registered_at) SELECT :id, c.id,"
                + " c.last_number, 'PENDING', :definition, :comment, :customer, :attributes, :now"
                + " FROM component c WHERE c.id = :componentId")
        .bind("id", id)
        .bind("definition", version.definition())
        .bind("comment", version.comment())
        .bind("customer", version.customer())
        .bind("attributes", version.attributes())
        .bind("now", now.toEpochMilli())
        .bind("componentId", componentId)
        .execute();
  }

  private static String componentId(Handle handle, ComponentKey key) {
    handle
        .createUpdate(
            "INSERT INTO component (id, component_key, visibility, last_number)"
                + " VALUES (:id, :key, :visibility, 0)"
                + " ON CONFLICT (component_key, visibility) DO NOTHING")
        .bind("id", UUID.randomUUID().toString())
        .bind("key", key.key())
        .bind("visibility", key.visibility())
        .execute();
    return handle
        .createQuery("SELECT id FROM component WHERE component_key = :key AND visibility = :vis")
        .bind("key", key.key())
        .bind("vis", key.visibility())
        .mapTo(String.class)
        .one();
  }

  private static void insertParts(Handle handle, String versionId, List<Part> parts) {
    if (parts.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO component_part (version_id, kind, part_key, position, label, definition)"
                + " VALUES (?, ?, ?, ?, ?, ?)");
    int position = 0;
    for (Part part : parts) {
      batch.add(
          versionId, part.kind().name(), part.key(), position++, part.label(), part.definition());
    }
    batch.execute();
  }

  private static Version require(Handle handle, String id) {
    return handle.createQuery(SELECT + "WHERE v.id = :id").bind("id", id).map(Rows::version).one();
  }

  /**
   * Find a version by its identity, whatever its state.
   *
   * @param id the identity, never null
   * @return the version, empty when there is none (any more)
   */
  public Optional<Version> find(String id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "WHERE v.id = :id")
                .bind("id", id)
                .map(Rows::version)
                .findOne());
  }

  /**
   * List the available versions of every component, newest first within a component.
   *
   * @return all of them, ordered by key, never null
   */
  public List<Version> available() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    SELECT
                        + "WHERE v.state = 'AVAILABLE'"
                        + " ORDER BY c.component_key, c.visibility, v.version_number DESC")
                .map(Rows::version)
                .list());
  }

  /**
   * List the available versions of the components of one key, newest first within a component.
   *
   * @param key the component key, never null
   * @return the versions, private ones before public ones; empty when there are none, never null
   */
  public List<Version> available(String key) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    SELECT
                        + "WHERE v.state = 'AVAILABLE' AND c.component_key = :key"
                        + " ORDER BY c.visibility, v.version_number DESC")
                .bind("key", key)
                .map(Rows::version)
                .list());
  }

  /**
   * List the parts of a version in published order.
   *
   * @param versionId the version's identity, never null
   * @return its parts, never null
   */
  public List<Part> parts(String versionId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM component_part WHERE version_id = :id ORDER BY position")
                .bind("id", versionId)
                .map(Rows::part)
                .list());
  }

  /**
   * Read the wire manifest of an available version; it may be large, so nothing else brings it
   * along.
   *
   * @param versionId the version's identity, never null
   * @return a JSON object, empty when there is no such version or its package is not here
   */
  public Optional<String> manifest(String versionId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT manifest FROM component_version WHERE id = :id AND manifest IS NOT NULL")
                .bind("id", versionId)
                .mapTo(String.class)
                .findOne());
  }

  /**
   * Forget versions whose package never came.
   *
   * @param before those registered before this, never null
   * @return how many were forgotten
   */
  public int deletePending(Instant before) {
    return jdbi.inTransaction(
        handle ->
            handle
                .createUpdate(
                    "DELETE FROM component_version WHERE state = 'PENDING' AND registered_at < :t")
                .bind("t", before.toEpochMilli())
                .execute());
  }

  /**
   * List the hashes of all files that belong to a version.
   *
   * @return the hashes, never null
   */
  public Set<String> referencedFiles() {
    return jdbi.withHandle(
        handle ->
            handle.createQuery("SELECT DISTINCT sha1 FROM stored_file").mapTo(String.class).set());
  }
}
