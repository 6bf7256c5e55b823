package dev.spectral.runtime.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spectral.runtime.store.AcceptedPackage;
import dev.spectral.runtime.store.ComponentKey;
import dev.spectral.runtime.store.DataDirectory;
import dev.spectral.runtime.store.FileStore;
import dev.spectral.runtime.store.Version;
import dev.spectral.runtime.support.Probe;
import dev.spectral.runtime.support.TestPackage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadedComponentsTest {

  @TempDir private Path temp;
  private DataDirectory directory;
  private FileStore files;

  @BeforeEach
  void open() throws Exception {
    directory = DataDirectory.open(temp.resolve("data"));
    files = new FileStore(directory);
  }

  @AfterEach
  void close() throws Exception {
    directory.close();
  }

  private Version version(int number) throws Exception {
    TestPackage built = Probe.build("probe", "mark " + number, temp.resolve("work" + number));
    Path incoming = files.newIncoming();
    Files.write(incoming, built.bytes());
    files.keep(incoming, built.signature());
    Instant now = Instant.now();
    return new Version(
        "id-" + number,
        new ComponentKey("probe", false),
        number,
        now,
        "{}",
        null,
        null,
        null,
        new AcceptedPackage(built.signature(), "test.probe.Probe", now));
  }

  private static Object whoAmI(LoadedComponents.Lease lease) {
    Map<String, Object> answer =
        lease.call(
            Map.of(
                "operation",
                "invoke",
                "action",
                "whoAmI",
                "inputs",
                Map.of(),
                "context",
                Map.of("executionId", "e")));
    return ((Map<?, ?>) answer.get("result")).get("data");
  }

  @Test
  void unloadsTheLeastRecentlyUsedAndLoadsItAgainWhenNeeded() throws Exception {
    Version one = version(1);
    Version two = version(2);
    try (LoadedComponents loaded = new LoadedComponents(files, directory.unpacked(), 1)) {
      for (Version version : new Version[] {one, two, one, two}) {
        try (LoadedComponents.Lease lease = loaded.lease(version)) {
          assertThat(whoAmI(lease)).isEqualTo("mark " + version.number());
        }
        assertThat(loaded.loaded()).isEqualTo(1);
      }
    }
  }

  @Test
  void unloadsNothingWhileACallIsInIt() throws Exception {
    Version one = version(1);
    Version two = version(2);
    try (LoadedComponents loaded = new LoadedComponents(files, directory.unpacked(), 1);
        LoadedComponents.Lease first = loaded.lease(one);
        LoadedComponents.Lease second = loaded.lease(two)) {
      assertThat(loaded.loaded()).isEqualTo(2);
      assertThat(whoAmI(first)).isEqualTo("mark 1");
      assertThat(whoAmI(second)).isEqualTo("mark 2");
    }
  }
}
