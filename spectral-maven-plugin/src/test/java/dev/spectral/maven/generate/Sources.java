package dev.spectral.maven.generate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles generated and hand-written sources as strictly as an author might. */
final class Sources {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path classes;
  private final List<JavaFileObject> sources = new ArrayList<>();

  Sources(Path classes) {
    this.classes = classes;
  }

  static String text(String resource) {
    try (InputStream in = Sources.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode json(String resource) {
    return parse(text(resource));
  }

  static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static GeneratedSource generate(JsonNode manifest) {
    return new ComponentGenerator("acme.components").generate(manifest, "", null);
  }

  Sources add(GeneratedSource source) {
    return add(source.className(), source.text());
  }

  Sources add(String className, String text) {
    sources.add(new Text(className, text));
    return this;
  }

  /** Compiles all; gives what javac says, each line {@code CODE: message}. */
  List<String> compile() {
    DiagnosticCollector<JavaFileObject> heard = new DiagnosticCollector<>();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of(
            "-Xlint:all",
            "-Werror",
            "-proc:none",
            "--release",
            "17",
            "-Xdoclint:all,-missing",
            "-d",
            classes.toString(),
            "-cp",
            System.getProperty("java.class.path"));
    javac.getTask(new StringWriter(), null, heard, options, null, sources).call();
    return heard.getDiagnostics().stream()
        .filter(one -> one.getKind() != Diagnostic.Kind.NOTE)
        .map(one -> one.getLineNumber() + ": " + one.getMessage(Locale.ROOT))
        .filter(one -> !one.contains("[path]"))
        .toList();
  }

  /** Compiles all without a complaint, and loads them. */
  ClassLoader load() {
    assertThat(compile()).as("what javac says").isEmpty();
    try {
      URL[] path = {classes.toUri().toURL()};
      return new URLClassLoader(path, Sources.class.getClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Text extends SimpleJavaFileObject {

    private final String text;

    Text(String className, String text) {
      super(URI.create("string:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
