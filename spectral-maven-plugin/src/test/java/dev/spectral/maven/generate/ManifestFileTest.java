package dev.spectral.maven.generate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where manifests come from, and where sources go. */
class ManifestFileTest {

  @TempDir Path directory;

  private Path zip(String entry) throws IOException {
    Path file = directory.resolve("package.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry(entry));
      out.write(Sources.text("kinds.json").getBytes(UTF_8));
    }
    return file;
  }

  @Test
  void readsAPackageAndPinsItsSignature() throws Exception {
    Path zip = zip("manifest.json");
    byte[] hash = MessageDigest.getInstance("SHA-1").digest(Files.readAllBytes(zip));
    ManifestFile read = ManifestFile.read(zip);
    assertThat(read.signature()).isEqualTo(HexFormat.of().formatHex(hash));
    String text =
        new ComponentGenerator("a").generate(read.manifest(), read.signature(), null).text();
    assertThat(text).contains("signature = \"" + HexFormat.of().formatHex(hash) + "\"");
  }

  @Test
  void savesAManifestSoThatItReadsTheSame() throws Exception {
    Path file = directory.resolve("src/slack.json");
    assertThat(ManifestFile.save(Sources.json("slack.json"), file)).isTrue();
    assertThat(ManifestFile.save(Sources.json("slack.json"), file)).isFalse();
    assertThat(ManifestFile.read(file)).isEqualTo(new ManifestFile(Sources.json("slack.json"), ""));
  }

  @Test
  void saysWhatToDoWhereAFileIsNoManifest() throws Exception {
    Path text = Files.writeString(directory.resolve("slack.json"), "{\n  no json\n}");
    assertThatThrownBy(() -> ManifestFile.read(text))
        .isInstanceOf(GenerateException.class)
        .hasMessage(
            text
                + " is no JSON (line 2). Fix: give the manifest.json of a package, or the"
                + " package.zip.");
    Path zip = zip("other.json");
    assertThatThrownBy(() -> ManifestFile.read(zip))
        .hasMessage(
            zip + " holds no manifest.json. Fix: give a package that spectral:package has made.");
  }

  @Test
  void writesOnlyWhatHasChangedAndDeletesWhatIsNoLongerWanted() throws Exception {
    SourceDirectory out = new SourceDirectory(directory.resolve("out"), UTF_8);
    GeneratedSource one = new GeneratedSource("a.One", "class One {}");
    GeneratedSource two = new GeneratedSource("a.Two", "class Two {}");
    assertThat(out.hold(List.of(one, two))).containsExactly("a.One", "a.Two");
    assertThat(out.hold(List.of(one, two))).isEmpty();
    assertThat(out.hold(List.of(new GeneratedSource("a.One", "class One { int i; }"))))
        .containsExactly("a.One");
    assertThat(out.root().resolve("a/One.java")).hasContent("class One { int i; }");
    assertThat(out.root().resolve("a/Two.java")).doesNotExist();
  }
}
