package dev.spectral.maven.generate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The manifest of a component, kept in a file.
 *
 * @param manifest what the file says, never null
 * @param signature the signature of the package that it comes from; empty for a file that is no
 *     package; never null
 */
public record ManifestFile(JsonNode manifest, String signature) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  /**
   * Read a {@code manifest.json}, or the one inside a package's zip.
   *
   * @param file the file, never null
   * @return the manifest, never null
   * @throws GenerateException when it is no manifest
   * @throws IOException when it cannot be read
   */
  public static ManifestFile read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    boolean isZip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    try {
      return isZip
          ? new ManifestFile(JSON.readTree(entry(file)), sha1(bytes))
          : new ManifestFile(JSON.readTree(bytes), "");
    } catch (JsonProcessingException e) {
      throw new GenerateException(
          file
              + " is no JSON (line "
              + e.getLocation().getLineNr()
              + "). Fix: give the manifest.json of a package, or the package.zip.");
    }
  }

  /**
   * Save what a platform or a runtime said, so that builds need neither.
   *
   * @param manifest the manifest, never null
   * @param file where to, never null
   * @return whether the file has changed
   * @throws IOException when it cannot be written
   */
  public static boolean save(JsonNode manifest, Path file) throws IOException {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
    byte[] bytes =
        (JSON.writer(printer).writeValueAsString(manifest) + "\n").getBytes(StandardCharsets.UTF_8);
    return SourceDirectory.write(file, bytes);
  }

  private static byte[] entry(Path zip) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      ZipEntry entry = file.getEntry("manifest.json");
      if (entry == null) {
        throw new GenerateException(
            zip + " holds no manifest.json. Fix: give a package that spectral:package has made.");
      }
      try (InputStream in = file.getInputStream(entry)) {
        return in.readAllBytes();
      }
    }
  }

  private static String sha1(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
