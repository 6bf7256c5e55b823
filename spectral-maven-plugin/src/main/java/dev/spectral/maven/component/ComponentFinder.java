package dev.spectral.maven.component;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.ScanResult;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/**
 * Finds a module's component or integration without loading any class: in what spectral-processor
 * has written down, else by a look into every class file.
 */
public final class ComponentFinder {

  private static final List<String> ANNOTATIONS =
      List.of("dev.spectral.annotations.Component", "dev.spectral.annotations.Integration");

  private ComponentFinder() {}

  /**
   * Find the component or integration class of a module.
   *
   * @param module where to look, never null
   * @return its binary name; empty if the module has none, never null
   * @throws ComponentException if there are several and none is named, or the named one is missing
   */
  public static Optional<String> find(ComponentModule module) {
    List<String> indexed = ProcessorIndex.components(module);
    List<String> found = indexed.isEmpty() ? annotated(module) : indexed;
    String named = module.componentClass();
    if (named != null) {
      if (!ProcessorIndex.hasClass(module, named)) {
        throw missing(module, named, found);
      }
      return Optional.of(named);
    }
    if (found.size() > 1) {
      throw tooMany(module, found);
    }
    return found.stream().findFirst();
  }

  private static List<String> annotated(ComponentModule module) {
    if (!Files.isDirectory(module.classes())) {
      return List.of();
    }
    ClassGraph graph =
        new ClassGraph()
            .overrideClasspath(module.classes().toString())
            .enableAnnotationInfo()
            .ignoreClassVisibility()
            .disableRuntimeInvisibleAnnotations();
    try (ScanResult scan = graph.scan(1)) {
      return ANNOTATIONS.stream()
          .flatMap(each -> scan.getClassesWithAnnotation(each).getNames().stream())
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static ComponentException missing(
      ComponentModule module, String named, List<String> found) {
    String known =
        found.isEmpty()
            ? "No class there is annotated with @Component or @Integration."
            : "Annotated with @Component or @Integration are: " + String.join(", ", found) + ".";
    return new ComponentException(
        "spectral.componentClass names "
            + named
            + ", but "
            + module.classes()
            + " has no such class. "
            + known
            + " Fix: name one of the module's classes, and compile the module first (mvn compile).");
  }

  private static ComponentException tooMany(ComponentModule module, List<String> found) {
    return new ComponentException(
        "Module "
            + module.name()
            + " has "
            + found.size()
            + " classes annotated with @Component or @Integration, and a package holds one of them: "
            + String.join(", ", found)
            + ". Fix: choose one with -Dspectral.componentClass="
            + found.get(0)
            + " (or <componentClass> in the plugin's configuration), or give each its own module.");
  }
}
