package dev.spectral.internal.reflect;

import dev.spectral.internal.source.SourceAnnotation;
import dev.spectral.internal.source.SourceType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** An annotation that reflection knows. */
record ReflectedAnnotation(Annotation annotation, Mirrors mirrors) implements SourceAnnotation {

  @Override
  public SourceType type() {
    return mirrors.type(annotation.annotationType());
  }

  @Override
  public Object value(String attribute) {
    try {
      Method method = annotation.annotationType().getMethod(attribute);
      method.setAccessible(true); // an annotation need not be public
      return neutral(method.invoke(annotation));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(annotation + " has no " + attribute, e);
    }
  }

  private Object neutral(Object value) {
    if (value instanceof Class<?> type) {
      return mirrors.type(type);
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof Annotation nested) {
      return new ReflectedAnnotation(nested, mirrors);
    }
    if (value.getClass().isArray()) {
      List<Object> values = new ArrayList<>();
      for (int i = 0; i < Array.getLength(value); i++) {
        values.add(neutral(Array.get(value, i)));
      }
      return List.copyOf(values);
    }
    return value;
  }
}
