package dev.spectral.runtime.publish;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.spectral.fuzz.Fed;
import dev.spectral.runtime.DataSize;
import dev.spectral.runtime.store.ComponentKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

/** Packages and their manifests: read, or refused with reasons, whatever the bytes say. */
public final class PackageTarget {

  private static final ComponentKey ACME = new ComponentKey("acme", false);
  private static final PackageInspector INSPECTOR = new PackageInspector(DataSize.ofMegabytes(5));
  private static final Path FILE = file();

  private static final String[] WORDS = {
    "{\"formatVersion\":1,\"componentClass\":\"a.B\",\"definition\":{\"key\":\"acme\",\"public\":false}}",
    "manifest.json",
    "component.jar",
    "lib/",
    "../",
    "/",
    "\\",
    "icon.png",
    "{",
    "}",
    "[",
    "\"key\":",
    "\"definition\":",
    "1e999999",
    "\0",
    ".jar",
    "lib/a.jar",
    ","
  };

  private PackageTarget() {}

  private static Path file() {
    try {
      Path file = Files.createTempFile("package", ".zip");
      file.toFile().deleteOnExit();
      return file;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Try one input.
   *
   * @param data the feed, never null
   * @throws IOException when the machine's disk fails
   */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) throws IOException {
    Files.write(FILE, data.consumeInt(0, 3) == 0 ? data.consumeRemainingAsBytes() : zip(data));
    try {
      PackageManifest manifest = INSPECTOR.inspect(FILE, ACME);
      Fed.require(!manifest.componentClass().isBlank(), "what is taken names its class");
    } catch (UploadRefusedException e) {
      Fed.require(e.getMessage().contains("The package is refused"), "a refusal says why");
      Fed.require(e.getMessage().length() < 100_000, "a refusal is short");
    }
  }

  /** Makes a package, and then perhaps damages it. */
  private static byte[] zip(FuzzedDataProvider data) throws IOException {
    Fed fed = new Fed(data, WORDS);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int damages = data.consumeInt(0, 3);
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "component.jar", "");
      put(zip, "manifest.json", fed.text());
      int entries = data.consumeInt(0, 4);
      for (int i = 0; i < entries; i++) {
        put(zip, fed.text(), fed.text().repeat(data.consumeInt(1, 1000)));
      }
    }
    byte[] made = bytes.toByteArray();
    for (int i = 0; i < damages; i++) {
      made[data.consumeInt(0, made.length - 1)] = data.consumeByte();
    }
    return made;
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    try {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    } catch (ZipException | IllegalArgumentException e) {
      zip.closeEntry(); // a name that is there twice, or is too long
    }
  }
}
