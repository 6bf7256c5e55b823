package dev.spectral.maven.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A module that a test makes: compiles classes for real, against the jars of the tests. */
public final class Sources {

  private final Path directory;
  private final List<Dependency> more = new ArrayList<>();

  public Sources(Path directory) {
    this.directory = directory;
  }

  /** Compile one class. */
  public Sources java(String name, String source) {
    try {
      Path file = directory.resolve("src/" + name.replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      Files.writeString(file, source);
      compile(file);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Add a resource. */
  public Sources resource(String name, byte[] content) {
    try {
      Path file = classes().resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Add a dependency to those of the SDK. */
  public Sources dependency(Dependency dependency) {
    more.add(dependency);
    return this;
  }

  public Path classes() {
    return directory.resolve("target/classes");
  }

  public ComponentModule module() {
    return module(null);
  }

  public ComponentModule module(String componentClass) {
    List<Dependency> all = new ArrayList<>(sdk());
    all.addAll(more);
    return new ComponentModule(
        "acme",
        directory,
        classes(),
        directory.resolve("target/spectral"),
        all,
        componentClass,
        "0.1.0-TEST");
  }

  private void compile(Path file) throws IOException {
    Files.createDirectories(classes());
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter errors = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean done =
          compiler
              .getTask(
                  errors,
                  files,
                  null,
                  List.of("-parameters", "-proc:none", "-d", classes().toString(), "-cp", path()),
                  null,
                  files.getJavaFileObjects(file))
              .call();
      assertThat(done).as(errors.toString()).isTrue();
    }
  }

  private String path() {
    return System.getProperty("java.class.path") + File.pathSeparator + classes();
  }

  /** The jars of the SDK and what it needs, found on the tests' own class path. */
  private static List<Dependency> sdk() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .flatMap(Sources::dependencyOf)
        .toList();
  }

  private static Stream<Dependency> dependencyOf(Path path) {
    String text = path.toString().replace('\\', '/');
    if (text.contains("spectral-core")) {
      return Stream.of(new Dependency("dev.spectral", "spectral-core", "0.1.0-TEST", "", path));
    }
    if (text.contains("spectral-annotations")) {
      return Stream.of(
          new Dependency("dev.spectral", "spectral-annotations", "0.1.0-TEST", "", path));
    }
    boolean isLogging = text.contains("/slf4j-api");
    boolean isLibrary =
        Stream.of("/jackson-", "/okhttp", "/okio", "/kotlin", "/snakeyaml", "/msgpack", "/everit")
            .anyMatch(text::contains);
    String name = path.getFileName().toString().replaceFirst("\\.jar$", "");
    return isLogging
        ? Stream.of(new Dependency("org.slf4j", "slf4j-api", "2", "", path))
        : isLibrary ? Stream.of(new Dependency("lib", name, "1", "", path)) : Stream.empty();
  }
}
