package dev.spectral.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

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

  /** Writes the file if it has changed. */
  void write() {
    Set<String> before = read();
    before.stream().filter(this::isComponent).forEach(names::add);
    if (names.equals(before)) {
      return;
    }
    try {
      FileObject file =
          filer.createResource(
              StandardLocation.CLASS_OUTPUT, "", PATH, origins.toArray(Element[]::new));
      try (Writer writer = file.openWriter()) {
        for (String name : names) {
          writer.write(name + "\n");
        }
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

  private boolean isComponent(String name) {
    TypeElement type = mirrors.elements().getTypeElement(name.replace('$', '.'));
    return type != null
        && type.getAnnotationMirrors().stream().anyMatch(MirroredClass::isComponent);
  }
}
