package dev.spectral.runtime.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.runtime.Json;
import dev.spectral.runtime.store.ComponentKey;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads {@code manifest.json} and holds it against what was registered. */
final class ManifestReader {

  private static final String MANIFEST = "manifest.json";
  private static final String COMPONENT_JAR = "component.jar";
  private static final int FORMAT = 1;
  private static final int MOST_BYTES = 32 * 1024 * 1024;

  private final ComponentKey registered;
  private final List<String> problems = new ArrayList<>();

  ManifestReader(ComponentKey registered) {
    this.registered = registered;
  }

  PackageManifest read(ZipFile zip) throws IOException, UploadRefusedException {
    if (zip.getEntry(COMPONENT_JAR) == null) {
      problems.add("entry '" + COMPONENT_JAR + "' is missing");
    }
    JsonNode manifest = parse(zip);
    JsonNode definition = manifest.path("definition");
    if (problems.isEmpty()) {
      check(manifest, definition);
    }
    if (!problems.isEmpty()) {
      throw PackageInspector.refusal(problems);
    }
    return new PackageManifest(
        manifest.path("componentClass").asText(), Json.MAPPER.writeValueAsString(definition));
  }

  private JsonNode parse(ZipFile zip) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(MANIFEST);
    if (entry == null) {
      problems.add("entry '" + MANIFEST + "' is missing");
      return Json.MAPPER.missingNode();
    }
    if (entry.getSize() > MOST_BYTES) {
      problems.add("entry '" + MANIFEST + "' is larger than 32MB");
      return Json.MAPPER.missingNode();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Json.MAPPER.readTree(in.readNBytes(MOST_BYTES));
    } catch (JsonProcessingException e) {
      problems.add("entry '" + MANIFEST + "' is no JSON at " + Json.place(e));
      return Json.MAPPER.missingNode();
    } catch (CharConversionException e) {
      problems.add("entry '" + MANIFEST + "' is no text in UTF-8");
      return Json.MAPPER.missingNode();
    }
  }

  private void check(JsonNode manifest, JsonNode definition) {
    JsonNode format = manifest.path("formatVersion");
    if (!format.isInt() || format.intValue() != FORMAT) {
      problems.add(MANIFEST + " has formatVersion " + format + ", this runtime reads " + FORMAT);
    }
    if (manifest.path("componentClass").asText("").isBlank()) {
      problems.add(MANIFEST + " names no componentClass");
    }
    if (!definition.isObject()) {
      problems.add(MANIFEST + " has no definition");
      return;
    }
    String key = definition.path("key").asText("");
    if (!key.equals(registered.key())) {
      problems.add(
          "its definition has the key '" + key + "', registered is '" + registered.key() + "'");
    }
    boolean isPublic = definition.path("public").asBoolean(false);
    if (isPublic != registered.isPublic()) {
      problems.add(
          "its definition says public = " + isPublic + ", registered is " + registered.isPublic());
    }
  }
}
