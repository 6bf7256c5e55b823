package dev.spectral.maven.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a package was made from; every part is empty if no package was made. */
record PackageRecord(String inputs, String classes, String signature) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static PackageRecord read(Path file) throws IOException {
    JsonNode kept = Files.exists(file) ? JSON.readTree(file.toFile()) : JSON.createObjectNode();
    return new PackageRecord(
        kept.path("inputs").asText(),
        kept.path("classes").asText(),
        kept.path("signature").asText());
  }

  void write(Path file) throws IOException {
    JSON.writeValue(file.toFile(), this);
  }
}
