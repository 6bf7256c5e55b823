package dev.spectral.runtime.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.spectral.runtime.Digests;
import dev.spectral.runtime.Json;
import dev.spectral.runtime.execution.Describing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipOutputStream;

/**
 * A published component as the build makes it: the package's bytes and the mutation's variables.
 */
public final class TestPackage {

  private final byte[] bytes;
  private final Map<String, Object> variables;

  private TestPackage(byte[] bytes, Map<String, Object> variables) {
    this.bytes = bytes;
    this.variables = variables;
  }

  /** Builds a package from source, with the Jackson of the SDK. */
  public static TestPackage of(String className, String source, Path work) {
    return of(className, source, work, SdkOnTest.libraries());
  }

  /** Builds a package from source that carries another Jackson than the SDK's own. */
  public static TestPackage withOldJackson(String className, String source, Path work) {
    return of(className, source, work, SdkOnTest.librariesWithOldJackson());
  }

  private static TestPackage of(String className, String source, Path work, List<Path> libraries) {
    Path jar = ComponentSource.jar(className, source, work);
    Map<String, Object> described = Describing.describe(className, jar, libraries);
    try {
      Map<String, byte[]> entries = new TreeMap<>();
      entries.put("manifest.json", manifest(className, described.get("definition")));
      entries.put("component.jar", Files.readAllBytes(jar));
      for (Path library : libraries) {
        entries.put("lib/" + library.getFileName(), Files.readAllBytes(library));
      }
      Map<String, Object> variables = new LinkedHashMap<>();
      ((Map<?, ?>) described.get("publishVariables"))
          .forEach((key, value) -> variables.put(String.valueOf(key), value));
      return new TestPackage(zip(entries), variables);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a manifest as a package has it. */
  public static byte[] manifest(String className, Object definition) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("formatVersion", 1);
    manifest.put("sdkVersion", "0.1.0-SNAPSHOT");
    manifest.put("componentClass", className);
    manifest.put("definition", definition);
    try {
      return Json.MAPPER.writeValueAsBytes(manifest);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts entries into a zip as they are, in the order of the map. */
  public static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ComponentSource.store(out, entry.getKey(), entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Gives the zip. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Gives what publishComponent takes. */
  public Map<String, Object> variables() {
    return variables;
  }

  /** Gives the signature that the runtime must find. */
  public String signature() {
    return Digests.hex(Digests.sha1().digest(bytes));
  }
}
