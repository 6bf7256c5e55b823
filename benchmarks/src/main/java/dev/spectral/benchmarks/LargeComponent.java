package dev.spectral.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;

/**
 * Writes and compiles a component with 500 actions: 10 parts, each with 10 resources that can be
 * listed, read, created, updated and deleted. An action has 1 to 6 inputs besides its login.
 */
public final class LargeComponent {

  /** The component's class. */
  static final String CLASS_NAME = "big.Big";

  private static final int PARTS = 10;
  private static final int RESOURCES = 10;
  private static final String HEAD =
      """
      package big;

      import dev.spectral.*;
      import dev.spectral.annotations.*;
      import java.util.*;

      """;
  private static final String MAIN =
      """
      @Component(key = "big", label = "Big", description = "Has many actions",
          connections = Big.Login.class, parts = {%s})
      public final class Big {
        @Connection(label = "API key", description = "Found under Settings > API")
        public record Login(
            @Input(label = "Base URL", defaultValue = "https://big.example") String url,
            @Input(label = "API key") Secret key) {}
      }
      """;
  private static final String RESOURCE =
      """
        public record @(String id, String name, int quantity, boolean active, Optional<String> note) {}
        public record New@(
            @Input(label = "Name", example = "Bolt") String name,
            @Input(label = "Quantity", comments = "In pieces.") int quantity,
            @Input(label = "Active", defaultValue = "true") boolean active,
            @Input(label = "Kind") Kind kind,
            @Input(label = "Note") Optional<String> note) {}
        @Action(label = "List @", description = "Lists all @ there are")
        public List<@> list@(Big.Login login, @Input(label = "Limit", defaultValue = "100") int limit,
            @Input(label = "Cursor") Optional<String> cursor) {
          return List.of();
        }
        @Action(label = "Get @", description = "Reads one @")
        public @ get@(Big.Login login, @Input(label = "ID") String id) {
          return new @(id, "", 0, true, Optional.empty());
        }
        @Action(label = "Create @", description = "Creates one @")
        public @ create@(Big.Login login, New@ values) {
          return get@(login, values.name());
        }
        @Action(label = "Update @", description = "Updates one @")
        public @ update@(Big.Login login, @Input(label = "ID") String id, New@ values) {
          return get@(login, id);
        }
        @Action(label = "Delete @", description = "Deletes one @")
        public void delete@(Big.Login login, @Input(label = "ID") String id) {}
      """;

  private LargeComponent() {}

  /**
   * Write and compile the component.
   *
   * @param arguments the directory for the sources, and that for the classes
   * @throws IOException when they cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path sources = Files.createDirectories(Path.of(arguments[0]));
    Path classes = Files.createDirectories(Path.of(arguments[1]));
    String parts =
        IntStream.range(0, PARTS)
            .mapToObj(part -> "Part" + part + ".class")
            .collect(Collectors.joining(", "));
    Files.writeString(sources.resolve("Big.java"), HEAD + MAIN.formatted(parts));
    for (int part = 0; part < PARTS; part++) {
      Files.writeString(sources.resolve("Part" + part + ".java"), part(part));
    }
    compile(sources, classes);
  }

  private static String part(int part) {
    String resources =
        IntStream.range(0, RESOURCES)
            .mapToObj(one -> RESOURCE.replaceAll("@(?![A-Z][a-z]+\\()", "Thing" + part + one))
            .collect(Collectors.joining());
    return HEAD
        + "public final class Part"
        + part
        + " {\n  public enum Kind { SMALL, LARGE }\n"
        + resources
        + "}\n";
  }

  private static void compile(Path sources, Path classes) throws IOException {
    try (var files = Files.list(sources)) {
      List<String> options =
          List.of("-parameters", "-d", classes.toString());
      String[] command =
          java.util.stream.Stream.concat(options.stream(), files.map(Path::toString).sorted())
              .toArray(String[]::new);
      if (ToolProvider.getSystemJavaCompiler().run(null, null, null, command) != 0) {
        throw new IllegalStateException("The component does not compile.");
      }
    }
  }
}
