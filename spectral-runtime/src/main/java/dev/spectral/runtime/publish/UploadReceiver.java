package dev.spectral.runtime.publish;

import dev.spectral.runtime.DataSize;
import dev.spectral.runtime.Digests;
import dev.spectral.runtime.publish.UploadRefusedException.Reason;
import dev.spectral.runtime.store.AcceptedPackage;
import dev.spectral.runtime.store.FileKind;
import dev.spectral.runtime.store.FileStore;
import dev.spectral.runtime.store.HashCollisionException;
import dev.spectral.runtime.store.StoredFile;
import dev.spectral.runtime.store.Upload;
import dev.spectral.runtime.store.Uploads;
import dev.spectral.runtime.store.Version;
import dev.spectral.runtime.store.Versions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes uploaded files: streamed to disk, hashed, inspected, kept, and only then recorded.
 *
 * <p>A crash at any point leaves either nothing or everything: bytes without a row are cleared at
 * the next start.
 */
public final class UploadReceiver {

  private static final Logger LOG = LoggerFactory.getLogger(UploadReceiver.class);
  private static final String PUBLISH_AGAIN = "Publish again: it hands out fresh upload URLs.";

  private final Versions versions;
  private final Uploads uploads;
  private final FileStore files;
  private final SizeLimits limits;
  private final Clock clock;

  /**
   * Make the receiver.
   *
   * @param versions the versions, never null
   * @param uploads the rights to upload, never null
   * @param files where files are kept, never null
   * @param packageLimit how large a package may be, never null
   * @param clock the time, never null
   */
  public UploadReceiver(
      Versions versions, Uploads uploads, FileStore files, DataSize packageLimit, Clock clock) {
    this.versions = versions;
    this.uploads = uploads;
    this.files = files;
    this.limits = new SizeLimits(packageLimit);
    this.clock = clock;
  }

  /**
   * Check the right to upload before a byte is read.
   *
   * @param secret the secret of the URL, never null
   * @param announcedBytes the length the client announced, in bytes, or -1
   * @return the right, never null
   * @throws UploadRefusedException when there is none, or the file will be too large
   */
  public Upload admit(String secret, long announcedBytes) throws UploadRefusedException {
    Upload upload =
        uploads
            .find(Digests.hex(Digests.sha256(secret)))
            .orElseThrow(() -> refuse(Reason.UNKNOWN, "This upload URL is unknown."));
    if (upload.used()) {
      throw refuse(Reason.USED, "This upload URL was used already; it takes one file.");
    }
    if (!clock.instant().isBefore(upload.expiresAt())) {
      throw refuse(Reason.EXPIRED, "This upload URL ended at " + upload.expiresAt() + ".");
    }
    if (announcedBytes > limits.of(upload.kind()).bytes()) {
      throw limits.refusal(upload.kind());
    }
    return upload;
  }

  private static UploadRefusedException refuse(Reason reason, String message) {
    return new UploadRefusedException(reason, message, PUBLISH_AGAIN);
  }

  /**
   * Take the file.
   *
   * @param upload the right from {@link #admit(String, long)}, never null
   * @param body the bytes; read to the end or to the limit, never closed, never null
   * @param contentType what the client calls them, or null
   * @return the file as it is kept now, never null
   * @throws UploadRefusedException when it is not taken; nothing of it is kept then
   * @throws IOException when the disk refuses
   */
  public StoredFile receive(Upload upload, InputStream body, @Nullable String contentType)
      throws UploadRefusedException, IOException {
    Version version =
        versions
            .find(upload.versionId())
            .orElseThrow(() -> refuse(Reason.EXPIRED, "This upload's version is forgotten."));
    Path incoming = files.newIncoming();
    try {
      StoredFile file = limits.copy(body, incoming, upload.kind(), contentType);
      boolean recorded =
          upload.kind() == FileKind.PACKAGE
              ? keepPackage(upload, version, incoming, file)
              : keep(upload, incoming, file);
      if (!recorded) {
        throw refuse(Reason.USED, "This upload URL was used meanwhile; it takes one file.");
      }
      return file;
    } catch (HashCollisionException e) {
      throw PackageInspector.refusal(List.of(String.valueOf(e.getMessage())));
    } finally {
      Files.deleteIfExists(incoming);
    }
  }

  private boolean keep(Upload upload, Path incoming, StoredFile file) throws IOException {
    files.keep(incoming, file.sha1());
    return uploads.complete(upload, file, clock.instant());
  }

  private boolean keepPackage(Upload upload, Version version, Path incoming, StoredFile file)
      throws IOException, UploadRefusedException {
    PackageManifest manifest =
        new PackageInspector(limits.unpacked()).inspect(incoming, version.component());
    files.keep(incoming, file.sha1());
    boolean recorded =
        uploads.completePackage(
            upload,
            file,
            new AcceptedPackage(file.sha1(), manifest.componentClass(), clock.instant()),
            manifest.definition());
    if (recorded) {
      LOG.atInfo()
          .addKeyValue("component", version.component().key())
          .addKeyValue("public", version.component().isPublic())
          .addKeyValue("version", version.number())
          .addKeyValue("signature", file.sha1())
          .addKeyValue("bytes", file.sizeBytes())
          .log("version available");
    }
    return recorded;
  }
}
