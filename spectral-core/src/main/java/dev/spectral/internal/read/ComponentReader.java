package dev.spectral.internal.read;

import dev.spectral.definition.Problem;
import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.reflect.ReflectedClass;
import dev.spectral.internal.reflect.ReflectedElement;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a loaded class. */
public final class ComponentReader {

  private ComponentReader() {}

  /**
   * Read and check a class, and construct it when nothing is wrong.
   *
   * @param type the class
   * @return what was read
   */
  public static Reading read(Class<?> type) {
    Draft draft = ComponentRules.read(new ReflectedClass(type));
    List<Problem> problems = problems(draft);
    if (Reading.hasErrors(problems)) {
      return new Reading(type, draft, problems, null);
    }
    try {
      Object instance = type.getConstructor().newInstance();
      return Examples.add(new Reading(type, draft, problems, instance));
    } catch (InvocationTargetException e) {
      return new Reading(type, draft, failed(type, problems, e.getCause()), null);
    } catch (ReflectiveOperationException | LinkageError e) {
      return new Reading(type, draft, failed(type, problems, e), null);
    }
  }

  /**
   * Read and check the class of an object that a test has made.
   *
   * @param instance the object
   * @return what was read
   */
  public static Reading read(Object instance) {
    Draft draft = ComponentRules.read(new ReflectedClass(instance.getClass()));
    List<Problem> problems = problems(draft);
    Reading reading = new Reading(instance.getClass(), draft, problems, instance);
    return Reading.hasErrors(problems) ? reading : Examples.add(reading);
  }

  private static List<Problem> problems(Draft draft) {
    return draft.findings().stream().map(ComponentReader::problem).toList();
  }

  private static Problem problem(Finding finding) {
    String location =
        finding.element() instanceof ReflectedElement element ? element.location() : null;
    return new Problem(finding.code(), finding.place(), location, finding.what(), finding.fix());
  }

  private static List<Problem> failed(
      Class<?> type, List<Problem> problems, @Nullable Throwable error) {
    List<Problem> more = new ArrayList<>(problems);
    more.add(
        new Problem(
            ProblemCode.SP001,
            type.getSimpleName(),
            null,
            "The constructor failed: " + error + ".",
            "keep the constructor free of work; open connections when an operation runs."));
    return List.copyOf(more);
  }
}
