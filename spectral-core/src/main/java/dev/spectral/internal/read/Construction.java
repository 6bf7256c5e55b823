package dev.spectral.internal.read;

import dev.spectral.definition.Problem;
import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.reflect.ReflectedType;
import dev.spectral.internal.source.SourceType;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the objects of a component, but for those that a test has made. */
final class Construction {

  private final Map<Class<?>, Object> objects = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Makes the objects.
   *
   * @throws IllegalArgumentException when one is given that is neither the component nor a part
   */
  Construction(Class<?> component, List<SourceType> parts, List<Object> given) {
    List<Class<?>> classes = new ArrayList<>(List.of(component));
    parts.forEach(part -> classes.add(((ReflectedType) part).raw()));
    given.forEach(one -> objects.put(classOf(one, classes), one));
    classes.stream().filter(one -> !objects.containsKey(one)).forEach(this::construct);
  }

  List<Problem> problems() {
    return problems;
  }

  Instances instances() {
    return new Instances(objects);
  }

  private static Class<?> classOf(Object given, List<Class<?>> classes) {
    return classes.stream()
        .filter(one -> one.isInstance(given))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    given.getClass().getName()
                        + " is no part of the component "
                        + classes.get(0).getSimpleName()
                        + ". Its parts are "
                        + classes.stream().skip(1).map(Class::getSimpleName).toList()
                        + "; add it to @Component(parts = {…}), or do not give it."));
  }

  private void construct(Class<?> type) {
    try {
      objects.put(type, type.getConstructor().newInstance());
    } catch (InvocationTargetException e) {
      failed(type, e.getCause());
    } catch (ReflectiveOperationException | LinkageError e) {
      failed(type, e);
    }
  }

  private void failed(Class<?> type, @Nullable Throwable error) {
    problems.add(
        new Problem(
            ProblemCode.SP001,
            type.getSimpleName(),
            null,
            "The constructor failed: " + error + ".",
            "keep the constructor free of work; open connections when an operation runs."));
  }
}
