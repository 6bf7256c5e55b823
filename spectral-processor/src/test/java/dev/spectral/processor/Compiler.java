package dev.spectral.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spectral.ActionContext;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Integration;
import dev.spectral.definition.Problem;
import dev.spectral.internal.read.ComponentReader;
import dev.spectral.internal.read.integration.IntegrationReader;
import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources with the JDK's own compiler into a directory. */
final class Compiler {

  private final Path output;
  private final List<String> options = new ArrayList<>();

  Compiler(Path output) {
    this.output = output;
    options.addAll(List.of("-d", output.toString(), "-classpath", classpath(output)));
  }

  private static String classpath(Path output) {
    Stream<Class<?>> used =
        Stream.of(
            Component.class,
            ActionContext.class,
            JsonNode.class,
            ObjectMapper.class,
            org.slf4j.Logger.class,
            com.fasterxml.jackson.core.JsonParser.class,
            com.fasterxml.jackson.annotation.JsonValue.class);
    return Stream.concat(Stream.of(output.toString()), used.map(Compiler::home))
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String home(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }

  Compiler with(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Compiles with processors, and gives everything the compiler says. */
  List<Diagnostic<? extends JavaFileObject>> diagnostics(
      List<Processor> processors, Source... sources) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    CompilationTask task =
        ToolProvider.getSystemJavaCompiler()
            .getTask(null, null, diagnostics, options, null, List.of(sources));
    task.setProcessors(processors);
    task.call();
    return diagnostics.getDiagnostics();
  }

  /** Compiles with the processor, and gives everything the compiler says. */
  List<Diagnostic<? extends JavaFileObject>> check(Source... sources) {
    return diagnostics(List.of(new ComponentProcessor()), sources);
  }

  /** Compiles with the processor, and gives the problems that it has found. */
  List<String> problems(Source... sources) {
    return check(sources).stream()
        .map(one -> one.getMessage(null))
        .filter(text -> text.startsWith("[SP"))
        .toList();
  }

  /** Compiles without the processor, which must succeed, and reads the class that results. */
  List<String> problemsOfTheClass(Source source) throws Exception {
    with("-proc:none");
    assertThat(diagnostics(List.of(), source))
        .as("a source that compiles")
        .noneMatch(one -> one.getKind() == Diagnostic.Kind.ERROR);
    URL[] urls = {output.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
      return problems(loader.loadClass(source.className())).stream()
          .map(Compiler::withoutLocation)
          .toList();
    }
  }

  private static List<Problem> problems(Class<?> type) {
    return type.isAnnotationPresent(Integration.class)
        ? IntegrationReader.read(type, name -> null).problems()
        : ComponentReader.read(type).problems();
  }

  private static String withoutLocation(Problem one) {
    return new Problem(one.code(), one.place(), null, one.what(), one.fix()).text();
  }
}
