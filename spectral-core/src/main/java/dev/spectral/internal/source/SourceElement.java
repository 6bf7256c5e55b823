package dev.spectral.internal.source;

import java.lang.annotation.Annotation;
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
}
