package dev.spectral.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spectral.runtime.support.Answer;
import dev.spectral.runtime.support.Bare;
import dev.spectral.runtime.support.RunningRuntime;
import dev.spectral.runtime.support.RuntimeClient;
import dev.spectral.runtime.support.TestPackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackageRefusalTest {

  @TempDir private Path data;
  private RunningRuntime runtime;
  private RuntimeClient client;

  @BeforeEach
  void start() {
    runtime =
        RunningRuntime.start(RunningRuntime.builder(data).maxPackageSize(DataSize.ofMegabytes(1)));
    client = runtime.client();
  }

  @AfterEach
  void stop() {
    runtime.close();
  }

  private String upload(byte[] bytes) {
    String url =
        client.register(Bare.variables("bare")).at("/publishResult/packageUploadUrl").asText();
    Answer answer = client.put(url, bytes);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("UPLOAD_BAD_PACKAGE");
    assertThat(answer.json().at("/error/fix").asText()).contains("mvn spectral:package");
    assertThat(client.get("/v1/components").json().path("components")).isEmpty();
    assertThat(filesIn("incoming")).isZero();
    assertThat(filesIn("files")).isZero();
    return answer.message();
  }

  private long filesIn(String directory) {
    try (Stream<Path> files = Files.walk(data.resolve(directory))) {
      return files.filter(Files::isRegularFile).count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "../x, leads out of the package with '..'",
    "lib/../../x.jar, leads out of the package with '..'",
    "/etc/x, has an absolute path",
    "C:/x, has an absolute path",
    "lib\\x.jar, has a backslash in its path",
    "lib//x.jar, has an empty or '.' step in its path",
    "./x, has an empty or '.' step in its path"
  })
  void refusesPathsThatLeadElsewhere(String name, String problem) {
    assertThat(upload(Bare.packageWith("bare", name, "x")))
        .isEqualTo(
            "The package is refused: entry '"
                + name
                + "' "
                + problem
                + ". The version stays unavailable.");
  }

  @Test
  void refusesTheSameNameTwice() throws IOException {
    assertThat(upload(zip(List.of(regular("a"), regular("a")))))
        .contains("entry 'a' is there twice");
  }

  @Test
  void refusesASymbolicLink() throws IOException {
    ZipArchiveEntry link = regular("lib/link.jar");
    link.setUnixMode(UnixStat.LINK_FLAG | UnixStat.DEFAULT_LINK_PERM);

    assertThat(upload(zip(List.of(link)))).contains("entry 'lib/link.jar' is a symbolic link");
  }

  private static ZipArchiveEntry regular(String name) {
    return new ZipArchiveEntry(name);
  }

  private static byte[] zip(List<ZipArchiveEntry> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
      for (ZipArchiveEntry entry : entries) {
        out.putArchiveEntry(entry);
        out.write("x".getBytes(StandardCharsets.UTF_8));
        out.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void refusesASmallZipThatUnpacksToALot() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
      out.putArchiveEntry(regular("bomb"));
      out.write(new byte[6 * 1024 * 1024]);
      out.closeArchiveEntry();
    }

    assertThat(upload(bytes.toByteArray()))
        .contains("entry 'bomb' brings its unpacked size above the limit of 5MB");
  }

  @Test
  void refusesTooManyEntries() throws IOException {
    List<ZipArchiveEntry> many =
        Stream.iterate(0, i -> i + 1).limit(10_001).map(i -> regular("e" + i)).toList();
    byte[] bytes = zip(many);
    runtime.close();
    runtime = RunningRuntime.start(data);
    client = runtime.client();

    assertThat(upload(bytes)).contains("it has 10001 entries, the limit is 10000");
  }

  @Test
  void refusesWhatIsNoZip() {
    assertThat(upload("no zip at all".getBytes(StandardCharsets.UTF_8)))
        .contains("it is no readable zip file");
    assertThat(upload(new byte[0])).contains("it is no readable zip file");
  }

  @Test
  void refusesADamagedEntry() {
    byte[] bytes = Bare.packageWith("bare", "text", "the quick brown fox");
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    bytes[text.indexOf("quick")] ^= 1;

    assertThat(upload(bytes)).contains("entry 'text' is damaged (its checksum differs)");
  }

  @Test
  void refusesAPackageWithoutManifestOrComponent() {
    assertThat(upload(TestPackage.zip(Map.of("readme", new byte[] {1}))))
        .contains("entry 'component.jar' is missing; entry 'manifest.json' is missing");
  }

  @Test
  void refusesAPackageWhoseDirectoryEndsTooEarly() {
    byte[] bytes = TestPackage.zip(Bare.entries("bare"));
    int last = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
    bytes[last + 28] = (byte) 0xff; // how long the name of the last entry is
    bytes[last + 29] = (byte) 0xff;

    assertThat(upload(bytes)).contains("it is no readable zip file (its directory is damaged)");
  }

  @ParameterizedTest
  @ValueSource(bytes = {93, 95, 12}) // zstd, xz, bzip2
  void refusesAnEntryThatIsPackedInARareWay(byte method) {
    byte[] bytes = TestPackage.zip(Bare.entries("bare"));
    int last = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
    bytes[last + 10] = method;

    assertThat(upload(bytes)).contains("is encrypted or packed in an unknown way");
  }

  @Test
  void refusesAManifestInAnEncodingThatNobodyReads() {
    Map<String, byte[]> entries = new LinkedHashMap<>(Bare.entries("bare"));
    entries.put("manifest.json", new byte[] {0, '{', 0, 0});

    assertThat(upload(TestPackage.zip(entries)))
        .contains("entry 'manifest.json' is no text in UTF-8");
  }

  @Test
  void refusesAManifestThatSaysOtherThanWhatIsRegistered() {
    Map<String, byte[]> entries = new LinkedHashMap<>(Bare.entries("other"));

    assertThat(upload(TestPackage.zip(entries)))
        .contains("its definition has the key 'other', registered is 'bare'");

    entries.put("manifest.json", "{\"formatVersion\": 2, ".getBytes(StandardCharsets.UTF_8));
    assertThat(upload(TestPackage.zip(entries)))
        .contains("entry 'manifest.json' is no JSON at line 1, column");

    entries.put("manifest.json", "{\"formatVersion\": 2}".getBytes(StandardCharsets.UTF_8));
    assertThat(upload(TestPackage.zip(entries)))
        .contains(
            "manifest.json has formatVersion 2, this runtime reads 1",
            "manifest.json names no componentClass",
            "manifest.json has no definition");
  }

  @Test
  void takesAGoodPackageThroughTheSameUrlAfterARefusedOne() {
    String url =
        client.register(Bare.variables("bare")).at("/publishResult/packageUploadUrl").asText();

    assertThat(client.put(url, new byte[] {1}).status()).isEqualTo(422);
    assertThat(client.put(url, Bare.packageOf("bare", "good")).status()).isEqualTo(200);
    Answer again = client.put(url, Bare.packageOf("bare", "good"));

    assertThat(again.status()).isEqualTo(409);
    assertThat(again.message()).isEqualTo("This upload URL was used already; it takes one file.");
  }
}
