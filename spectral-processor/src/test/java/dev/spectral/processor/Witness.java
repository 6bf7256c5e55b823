package dev.spectral.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Another processor, which notes the annotations that it is shown and may write one class. */
final class Witness extends AbstractProcessor {

  final List<String> seen = new ArrayList<>();
  private @Nullable String name;
  private final String code;

  Witness() {
    this(null, "");
  }

  Witness(@Nullable String name, String code) {
    this.name = name;
    this.code = code;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    annotations.forEach(one -> seen.add(one.getQualifiedName().toString()));
    if (name != null) {
      write("acme." + name);
      name = null;
    }
    return false;
  }

  private void write(String type) {
    try (Writer writer = processingEnv.getFiler().createSourceFile(type).openWriter()) {
      writer.write(code);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
