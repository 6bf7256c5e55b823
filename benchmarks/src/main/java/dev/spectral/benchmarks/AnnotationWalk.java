package dev.spectral.benchmarks;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;

/**
 * Asks the JDK for every annotation of a component, its parts and the records in its signatures,
 * and does nothing with them: less than this no reading of classes can take.
 */
final class AnnotationWalk {

  private final Set<Class<?>> seen = new HashSet<>();
  private int annotations;

  /** Gives the number of annotations. */
  static int count(Class<?> component, Class<?>... parts) {
    AnnotationWalk walk = new AnnotationWalk();
    walk.enter(component);
    for (Class<?> part : parts) {
      walk.enter(part);
      for (Method method : part.getDeclaredMethods()) {
        walk.enter(method);
      }
    }
    return walk.annotations;
  }

  private void enter(Method method) {
    take(method.getDeclaredAnnotations());
    for (Annotation[] one : method.getParameterAnnotations()) {
      take(one);
    }
    for (Parameter one : method.getParameters()) {
      enter(one.getParameterizedType());
    }
    enter(method.getGenericReturnType());
  }

  private void enter(Type type) {
    if (type instanceof ParameterizedType generic) {
      for (Type one : generic.getActualTypeArguments()) {
        enter(one);
      }
    } else if (type instanceof Class<?> plain && seen.add(plain)) {
      take(plain.getDeclaredAnnotations());
      if (plain.isRecord()) {
        for (RecordComponent one : plain.getRecordComponents()) {
          take(one.getDeclaredAnnotations());
          enter(one.getGenericType());
        }
      }
    }
  }

  private void take(Annotation[] some) {
    annotations += some.length;
  }
}
