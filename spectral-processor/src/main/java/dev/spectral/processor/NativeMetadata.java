package dev.spectral.processor;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.internal.source.SourceType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * Writes for a component what GraalVM must keep of its classes, so that the SDK can read them in a
 * native image. The same sources give the same bytes.
 *
 * @see <a
 *     href="https://www.graalvm.org/latest/reference-manual/native-image/metadata/">Reachability
 *     metadata</a>
 */
final class NativeMetadata {

  private final Filer filer;
  private final Mirrors mirrors;

  NativeMetadata(Filer filer, Mirrors mirrors) {
    this.filer = filer;
    this.mirrors = mirrors;
  }

  static String path(String componentClass) {
    return "META-INF/native-image/dev.spectral/" + componentClass + "/reachability-metadata.json";
  }

  void write(TypeElement component) {
    Map<String, TypeElement> types = new NativeTypes(mirrors).of(component);
    String text =
        "{\n  \"reflection\": [\n"
            + lines(types.keySet().stream().map(NativeMetadata::reflection))
            + "\n  ],\n  \"resources\": [\n"
            + lines(classFiles(component).stream().map(NativeMetadata::resource))
            + "\n  ]\n}\n";
    String path = path(mirrors.binaryName(component));
    Element[] origins = types.values().toArray(Element[]::new);
    try (OutputStream file =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origins).openOutputStream()) {
      file.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lines(Stream<ObjectNode> entries) {
    return entries.map(entry -> "    " + entry).collect(Collectors.joining(",\n"));
  }

  private static ObjectNode reflection(String type) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", type)
        .put("allDeclaredConstructors", true)
        .put("allDeclaredMethods", true)
        .put("allDeclaredFields", true);
  }

  private static ObjectNode resource(String path) {
    return JsonNodeFactory.instance.objectNode().put("glob", path);
  }

  /** The class files from which the order of the operations is read. */
  private List<String> classFiles(TypeElement component) {
    List<TypeElement> classes = new ArrayList<>(List.of(component));
    new MirroredClass(mirrors, component)
        .parts().stream()
            .map(SourceType::declaration)
            .filter(Objects::nonNull)
            .forEach(part -> classes.add(((MirroredClass) part).type()));
    return classes.stream()
        .map(one -> mirrors.binaryName(one).replace('.', '/') + ".class")
        .toList();
  }
}
