package dev.spectral.processor;

import dev.spectral.internal.source.SourceType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * The file that names the component classes of a module, so that tools need not look for them. It
 * has one binary name a line, sorted. A compilation of a part of the module keeps what it did not
 * compile.
 */
final class ComponentIndex {

  static final String PATH = "META-INF/spectral/component";

  private final Filer filer;
  private final Mirrors mirrors;
  private final Set<String> names = new TreeSet<>();
  private final List<Element> origins = new ArrayList<>();

  ComponentIndex(Filer filer, Mirrors mirrors) {
    this.filer = filer;
    this.mirrors = mirrors;
  }

  /** Adds a component. */
  void add(TypeElement component) {
    names.add(mirrors.binaryName(component));
    origins.add(component);
  }

  /** Names the parts of all components of the module, also of those that are not compiled now. */
  Set<String> parts() {
    return Stream.concat(names.stream(), read().stream())
        .map(this::component)
        .filter(Objects::nonNull)
        .flatMap(component -> component.parts().stream())
        .map(SourceType::name)
        .collect(Collectors.toSet());
  }

  /** Writes the file if it has changed. */
  void write() {
    Set<String> before = read();
    before.stream().filter(name -> component(name) != null).forEach(names::add);
    if (names.equals(before)) {
      return;
    }
    try {
      FileObject file =
          filer.createResource(
              StandardLocation.CLASS_OUTPUT, "", PATH, origins.toArray(Element[]::new));
      try (OutputStream stream = file.openOutputStream()) {
        stream.write((String.join("\n", names) + "\n").getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Set<String> read() {
    try {
      FileObject file = filer.getResource(StandardLocation.CLASS_OUTPUT, "", PATH);
      return new TreeSet<>(file.getCharContent(true).toString().lines().toList());
    } catch (IOException e) {
      return Set.of(); // there is none yet
    }
  }

  private @Nullable MirroredClass component(String name) {
    TypeElement type = type(name, name.length());
    if (type == null) {
      return null;
    }
    boolean component = type.getAnnotationMirrors().stream().anyMatch(MirroredClass::isPublished);
    return component ? new MirroredClass(mirrors, type) : null;
  }

  /** Finds a type by its binary name, in which a $ may be a part of a simple name, too. */
  private @Nullable TypeElement type(String name, int end) {
    TypeElement type = mirrors.elements().getTypeElement(name);
    int last = name.lastIndexOf('$', end - 1);
    if (type != null || last < 0) {
      return type;
    }
    TypeElement nested = type(name.substring(0, last) + "." + name.substring(last + 1), last);
    return nested == null ? type(name, last) : nested;
  }
}
