package dev.spectral.internal.reflect;

import dev.spectral.internal.source.SourceAnnotation;
import dev.spectral.internal.source.SourceElement;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element that reflection knows, and where it stands. */
public abstract class ReflectedElement implements SourceElement {

  private final AnnotatedElement element;
  final Mirrors mirrors;

  ReflectedElement(AnnotatedElement element, Mirrors mirrors) {
    this.element = element;
    this.mirrors = mirrors;
  }

  @Override
  public <A extends Annotation> @Nullable A annotation(Class<A> type) {
    return element.getAnnotation(type);
  }

  @Override
  public List<SourceAnnotation> annotations() {
    return mirrors.annotations(element);
  }

  /**
   * Tell where the element is written.
   *
   * @return such as {@code AcmeErp.java:41}, or null when not known
   */
  public abstract @Nullable String location();
}
