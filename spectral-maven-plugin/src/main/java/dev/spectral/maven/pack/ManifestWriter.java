package dev.spectral.maven.pack;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.maven.component.ComponentModule;
import dev.spectral.maven.component.Description;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Writes what a component declares as JSON: same declaration, same bytes, on every machine. */
public final class ManifestWriter {

  private static final int FORMAT_VERSION = 1;
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final Separators SEPARATORS =
      Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();
  private static final ObjectWriter WRITER =
      JSON.writer(
          new DefaultPrettyPrinter()
              .withSeparators(SEPARATORS)
              .withObjectIndenter(INDENT)
              .withArrayIndenter(INDENT));

  private ManifestWriter() {}

  /**
   * Write the wire manifest alone.
   *
   * @param description the component, without errors, never null
   * @param target the file to write, never null
   * @return whether the file was written, false if it held these bytes already
   * @throws IOException if it cannot be written
   */
  public static boolean write(Description description, Path target) throws IOException {
    return write(bytes(description.definition()), target);
  }

  /**
   * Write the YAML of an integration alone.
   *
   * @param description the integration, without errors, never null
   * @param target the file to write, never null
   * @return whether the file was written, false if it held this text already
   * @throws IOException if it cannot be written
   */
  public static boolean writeYaml(Description description, Path target) throws IOException {
    return write(description.yaml().getBytes(StandardCharsets.UTF_8), target);
  }

  /**
   * Write JSON for a person, as it is written to files.
   *
   * @param node an object, never null
   * @return its lines, never null
   * @throws IOException if it cannot be written
   */
  public static List<String> lines(ObjectNode node) throws IOException {
    return WRITER.writeValueAsString(node).lines().toList();
  }

  private static boolean write(byte[] bytes, Path target) throws IOException {
    if (Files.exists(target) && Arrays.equals(Files.readAllBytes(target), bytes)) {
      return false;
    }
    Files.createDirectories(target.getParent());
    Files.write(target, bytes);
    return true;
  }

  /** The manifest of a package: the wire manifest and what a host needs to load the component. */
  static byte[] packaged(ComponentModule module, Description description) throws IOException {
    ObjectNode manifest = JSON.createObjectNode();
    manifest.put("formatVersion", FORMAT_VERSION);
    manifest.put("sdkVersion", module.sdkVersion());
    manifest.put("componentClass", description.componentClass());
    manifest.set("definition", description.definition());
    if (description.isIntegration()) {
      manifest.put("kind", "integration").put("yaml", description.yaml());
    }
    return bytes(manifest);
  }

  private static byte[] bytes(ObjectNode node) throws IOException {
    return (WRITER.writeValueAsString(node) + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
