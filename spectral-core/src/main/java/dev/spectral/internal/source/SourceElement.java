package dev.spectral.internal.source;

import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that carries annotations and that a problem can point at. */
public interface SourceElement {

  /**
   * Find an annotation.
   *
   * @param type the annotation's type; of its attributes only those without classes may be read
   * @param <A> the annotation's type
   * @return the annotation, or null when absent
   */
  <A extends Annotation> @Nullable A annotation(Class<A> type);

  /**
   * Tell whether an annotation is there.
   *
   * @param type the annotation's type
   * @return whether it is there
   */
  default boolean has(Class<? extends Annotation> type) {
    return annotation(type) != null;
  }

  /** Lists the annotations that are written on it; none on what no author has written. */
  default List<SourceAnnotation> annotations() {
    return List.of();
  }

  /**
   * Find an annotation with its classes.
   *
   * @param type the annotation's type
   * @return the annotation, or null when absent
   */
  default @Nullable SourceAnnotation mirror(Class<? extends Annotation> type) {
    return annotations().stream()
        .filter(one -> one.type().name().equals(type.getCanonicalName()))
        .findFirst()
        .orElse(null);
  }

  /** Lists its annotations whose types carry another annotation. */
  default List<SourceAnnotation> annotationsWith(Class<? extends Annotation> meta) {
    return annotations().stream().filter(one -> one.type().has(meta)).toList();
  }
}
