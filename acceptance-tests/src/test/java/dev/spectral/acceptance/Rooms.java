package dev.spectral.acceptance;

import static java.util.stream.Collectors.toMap;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The compiled classes of all modules, each with the module that it belongs to. */
final class Rooms {

  static final String EXAMPLE = "examples/acme-erp";
  static final String TODO_EXAMPLE = "examples/todo-to-slack";
  static final String PROGIX_EXAMPLE = "examples/acme-progix";
  static final List<String> EXAMPLES = List.of(EXAMPLE, TODO_EXAMPLE, PROGIX_EXAMPLE);

  private static final Rooms ALL = new Rooms();

  private final Map<String, List<JavaClass>> classesOf;
  private final Map<String, String> moduleOf;

  private Rooms() {
    List<String> modules =
        Stream.concat(Checkout.shippedModules().stream(), EXAMPLES.stream()).toList();
    List<Path> folders = modules.stream().map(Rooms::compiled).toList();
    var all = new ClassFileImporter().importPaths(folders);
    classesOf =
        modules.stream().collect(toMap(m -> m, m -> all.stream().filter(c -> isIn(c, m)).toList()));
    moduleOf =
        modules.stream()
            .flatMap(m -> classesOf.get(m).stream().map(c -> Map.entry(c.getName(), m)))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  static Rooms all() {
    return ALL;
  }

  List<JavaClass> classesOf(String module) {
    return classesOf.getOrDefault(module, List.of());
  }

  /** The classes of everything that users depend on. */
  List<JavaClass> shipped() {
    return Checkout.shippedModules().stream().flatMap(m -> classesOf(m).stream()).toList();
  }

  /** The classes of all examples that people have written. */
  List<JavaClass> examples() {
    return EXAMPLES.stream()
        .flatMap(m -> classesOf(m).stream())
        .filter(type -> !type.getPackageName().endsWith(".components"))
        .toList();
  }

  /** The module that a class belongs to, or empty when it is none of ours. */
  Optional<String> moduleOf(JavaClass type) {
    return Optional.ofNullable(moduleOf.get(type.getBaseComponentType().getName()));
  }

  /** Everything that a module's classes use directly. */
  Stream<Dependency> uses(String module) {
    return classesOf(module).stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream());
  }

  private static Path compiled(String module) {
    return Checkout.root().resolve(module).resolve("target/classes");
  }

  private static boolean isIn(JavaClass type, String module) {
    return type.getSource()
        .map(source -> Path.of(source.getUri()).startsWith(compiled(module)))
        .orElse(false);
  }
}
