package dev.spectral.maven.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredZipTest {

  /** Changes only if the layout of packages changes, and with it the signature of each of them. */
  private static final String SIGNATURE_OF_SAMPLE = "d5dcb8caa8e047f5a61df655ba452157b0cb5fd7";

  @TempDir Path directory;

  @Test
  void storesEntriesSortedWithOneTimeAndOneMode() throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(write("sample.zip", sample())).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
      assertThat(entries)
          .extracting(ZipArchiveEntry::getName)
          .containsExactly("B.txt", "a.txt", "b/empty", "b/ü.txt");
      assertThat(entries)
          .allSatisfy(
              entry -> {
                assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
                assertThat(entry.getUnixMode()).isEqualTo(0100644);
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
                assertThat(entry.getLocalFileDataExtra()).isEmpty();
              });
      assertThat(zip.getInputStream(zip.getEntry("b/ü.txt")).readAllBytes())
          .isEqualTo("umlaut".getBytes(UTF_8));
    }
  }

  @Test
  void keepsTheSignatureOfTheSameContentForEver() throws IOException {
    assertThat(Sha1.of(write("sample.zip", sample()))).isEqualTo(SIGNATURE_OF_SAMPLE);
  }

  @Test
  void writesTheSameBytesWhateverOrderEntriesWereAddedIn() throws IOException {
    ZipContent reversed =
        new ZipContent()
            .add("b/empty", new byte[0])
            .add("b/ü.txt", "umlaut".getBytes(UTF_8))
            .add("a.txt", "a".getBytes(UTF_8))
            .add("B.txt", "B".getBytes(UTF_8));
    assertThat(StoredZip.bytes(reversed)).isEqualTo(StoredZip.bytes(sample()));
  }

  @Test
  void writesTheSameBytesInEveryTimeZone() throws IOException {
    byte[] expected = StoredZip.bytes(sample());
    TimeZone before = TimeZone.getDefault();
    try {
      for (String id : TimeZone.getAvailableIDs()) {
        TimeZone.setDefault(TimeZone.getTimeZone(id));
        assertThat(StoredZip.bytes(sample())).as(id).isEqualTo(expected);
      }
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void writesTheSameBytesWhateverTimesAndModesTheFilesHave() throws IOException {
    Path tree = Files.createDirectories(directory.resolve("tree/nested"));
    Path file = Files.writeString(tree.resolve("run.sh"), "echo");
    byte[] before = StoredZip.bytes(new ZipContent().addTree("", directory.resolve("tree")));
    assertThat(file.toFile().setExecutable(true)).isTrue();
    assertThat(file.toFile().setLastModified(0)).isTrue();
    assertThat(StoredZip.bytes(new ZipContent().addTree("", directory.resolve("tree"))))
        .isEqualTo(before);
  }

  @Test
  void leavesOutSymbolicLinksAndDirectories() throws IOException {
    Path tree = Files.createDirectories(directory.resolve("tree/empty")).getParent();
    Path file = Files.writeString(tree.resolve("file"), "content");
    Files.createSymbolicLink(tree.resolve("link"), file);
    assertThat(new ZipContent().addTree("x/", tree).entries()).containsOnlyKeys("x/file");
  }

  @Test
  void leavesTheOldZipWhereTheNewOneCannotBeWritten() throws IOException {
    Path target = write("sample.zip", sample());
    String before = Sha1.of(target);
    ZipContent broken = sample().addFile("missing", directory.resolve("missing"));
    assertThat(catchThrowable(() -> StoredZip.write(broken, target)))
        .isInstanceOf(IOException.class);
    assertThat(Sha1.of(target)).isEqualTo(before);
    assertThat(directory.toFile().list()).containsExactly("sample.zip");
  }

  private Path write(String name, ZipContent content) throws IOException {
    Path target = directory.resolve(name);
    StoredZip.write(content, target);
    return target;
  }

  private static ZipContent sample() {
    return new ZipContent()
        .add("a.txt", "a".getBytes(UTF_8))
        .add("B.txt", "B".getBytes(UTF_8))
        .add("b/ü.txt", "umlaut".getBytes(UTF_8))
        .add("b/empty", new byte[0]);
  }
}
