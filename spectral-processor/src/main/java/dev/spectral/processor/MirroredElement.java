package dev.spectral.processor;

import dev.spectral.internal.source.SourceAnnotation;
import dev.spectral.internal.source.SourceElement;
import java.lang.annotation.Annotation;
import java.util.List;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** An element that the compiler knows. */
abstract class MirroredElement implements SourceElement {

  private final Mirrors mirrors;
  private final @Nullable Element element;

  MirroredElement(Mirrors mirrors, @Nullable Element element) {
    this.mirrors = mirrors;
    this.element = element;
  }

  /** Gives the element itself, or null when the compiler has none, as for an array. */
  final @Nullable Element element() {
    return element;
  }

  @Override
  public <A extends Annotation> @Nullable A annotation(Class<A> type) {
    return element == null ? null : element.getAnnotation(type);
  }

  @Override
  public List<SourceAnnotation> annotations() {
    return element == null
        ? List.of()
        : element.getAnnotationMirrors().stream()
            .<SourceAnnotation>map(one -> new MirroredAnnotation(mirrors, one))
            .toList();
  }
}
