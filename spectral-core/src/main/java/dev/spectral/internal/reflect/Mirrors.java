package dev.spectral.internal.reflect;

import dev.spectral.internal.source.SourceAnnotation;
import dev.spectral.internal.source.SourceType;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The types that one reading has met. Reflection makes everything anew at each question, so each
 * type is asked once and then known. What was read may be looked at by many threads.
 */
final class Mirrors {

  private final Map<Type, ReflectedType> types = new ConcurrentHashMap<>();

  ReflectedType type(Type type) {
    ReflectedType known = types.get(type);
    if (known == null) {
      known = new ReflectedType(type, this);
      types.put(type, known);
    }
    return known;
  }

  List<SourceType> types(Type[] all) {
    List<SourceType> mirrored = new ArrayList<>(all.length);
    for (Type one : all) {
      mirrored.add(type(one));
    }
    return List.copyOf(mirrored);
  }

  List<SourceAnnotation> annotations(AnnotatedElement element) {
    List<SourceAnnotation> mirrored = new ArrayList<>();
    for (Annotation one : element.getDeclaredAnnotations()) {
      mirrored.add(new ReflectedAnnotation(one, this));
    }
    return List.copyOf(mirrored);
  }
}
