package dev.spectral.maven.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What spectral-processor has written down while the module was compiled, if it ran. */
public final class ProcessorIndex {

  private static final String PATH = "META-INF/spectral/component";
  private static final String HINT =
      """
      %s was compiled without spectral-processor, so mistakes are told here and not at their line, \
      and no metadata for native images is there. Fix: add this to <build><plugins> of the pom.xml:
      <plugin>
        <artifactId>maven-compiler-plugin</artifactId>
        <configuration>
          <annotationProcessorPaths>
            <path>
              <groupId>dev.spectral</groupId>
              <artifactId>spectral-processor</artifactId>
              <version>%s</version>
            </path>
          </annotationProcessorPaths>
        </configuration>
      </plugin>""";

  private ProcessorIndex() {}

  /**
   * List the component classes that the processor has seen.
   *
   * @param module the module, never null
   * @return binary names, sorted; empty when the processor did not run or a class is gone, never
   *     null
   */
  static List<String> components(ComponentModule module) {
    Path file = module.classes().resolve(PATH);
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    try {
      List<String> names = Files.readAllLines(file);
      boolean current = names.stream().allMatch(name -> hasClass(module, name));
      return current ? names : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Tell how to have a component checked while it is compiled, when it was not.
   *
   * @param module the module, never null
   * @param componentClass the component's binary name, never null
   * @return what to say, with a fix to paste; empty when the processor ran, never null
   */
  public static Optional<String> hint(ComponentModule module, String componentClass) {
    return components(module).contains(componentClass)
        ? Optional.empty()
        : Optional.of(HINT.formatted(componentClass, module.pluginVersion()));
  }

  static boolean hasClass(ComponentModule module, String name) {
    return Files.isRegularFile(module.classes().resolve(name.replace('.', '/') + ".class"));
  }
}
