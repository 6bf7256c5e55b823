package dev.spectral.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spectral.runtime.publish.UploadReceiver;
import dev.spectral.runtime.publish.UploadRefusedException;
import dev.spectral.runtime.store.ComponentKey;
import dev.spectral.runtime.store.DataDirectory;
import dev.spectral.runtime.store.Database;
import dev.spectral.runtime.store.FileKind;
import dev.spectral.runtime.store.FileStore;
import dev.spectral.runtime.store.NewVersion;
import dev.spectral.runtime.store.Upload;
import dev.spectral.runtime.store.Uploads;
import dev.spectral.runtime.store.Version;
import dev.spectral.runtime.store.Versions;
import dev.spectral.runtime.support.Bare;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HousekeepingTest {

  private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");

  @TempDir private Path temp;
  private DataDirectory directory;
  private Database database;
  private Versions versions;
  private Uploads uploads;
  private FileStore files;

  @BeforeEach
  void open() throws IOException {
    directory = DataDirectory.open(temp.resolve("data"));
    database = Database.open(directory.database());
    versions = new Versions(database);
    uploads = new Uploads(database);
    files = new FileStore(directory);
  }

  @AfterEach
  void close() throws IOException {
    database.close();
    directory.close();
  }

  private Version register() {
    Instant end = START.plus(Duration.ofMinutes(15));
    String digest = Digests.hex(Digests.sha256("secret"));
    return versions.register(
        new NewVersion(new ComponentKey("bare", false), "{}", List.of(), null, null, null),
        List.of(new Upload(digest, "", FileKind.PACKAGE, "", end, false)),
        START);
  }

  private UploadReceiver receiverAt(Duration later) {
    return new UploadReceiver(versions, uploads, files, DataSize.ofMegabytes(1), clockAt(later));
  }

  private static Clock clockAt(Duration later) {
    return Clock.fixed(START.plus(later), ZoneOffset.UTC);
  }

  @Test
  void uploadUrlsEndAfterAQuarterOfAnHour() throws Exception {
    register();

    assertThat(receiverAt(Duration.ofMinutes(14)).admit("secret", -1)).isNotNull();
    Assertions.assertThatThrownBy(() -> receiverAt(Duration.ofMinutes(15)).admit("secret", -1))
        .isInstanceOfSatisfying(
            UploadRefusedException.class,
            refusal -> {
              assertThat(refusal.reason()).isEqualTo(UploadRefusedException.Reason.EXPIRED);
              assertThat(refusal.getMessage()).contains("2026-01-01T12:15:00Z");
              assertThat(refusal.fix()).startsWith("Publish again");
            });
  }

  @Test
  void forgetsWhatWasNeverUploadedAndNeverReusesItsNumber() {
    Version stale = register();
    try (Housekeeping housekeeping =
        new Housekeeping(versions, uploads, files, clockAt(Duration.ofHours(2)))) {
      housekeeping.forget();
    }

    assertThat(versions.find(stale.id())).isEmpty();
    assertThat(uploads.find(Digests.hex(Digests.sha256("secret")))).isEmpty();
    assertThat(register().number()).isEqualTo(2);
  }

  @Test
  void keepsWhatWasUploaded() throws Exception {
    Version version = register();
    UploadReceiver receiver = receiverAt(Duration.ofMinutes(1));
    byte[] bytes = Bare.packageOf("bare", "kept");
    receiver.receive(receiver.admit("secret", -1), new ByteArrayInputStream(bytes), null);
    Path orphan = Files.createDirectories(directory.files().resolve("aa")).resolve("aa11");
    Files.writeString(orphan, "left by a crash");
    try (Housekeeping housekeeping =
        new Housekeeping(versions, uploads, files, clockAt(Duration.ofDays(400)))) {
      housekeeping.start();
    }

    Version kept = versions.find(version.id()).orElseThrow();
    assertThat(files.find(kept.packageFacts().signature())).hasBinaryContent(bytes);
    assertThat(orphan).doesNotExist();
  }
}
