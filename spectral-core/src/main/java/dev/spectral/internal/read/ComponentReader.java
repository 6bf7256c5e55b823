package dev.spectral.internal.read;

import dev.spectral.definition.Problem;
import dev.spectral.internal.reflect.ReflectedClass;
import dev.spectral.internal.reflect.ReflectedElement;
import java.util.List;
import java.util.stream.Stream;

/** Reads a loaded class. */
public final class ComponentReader {

  private ComponentReader() {}

  /**
   * Read and check a class, and construct it and its parts when nothing is wrong.
   *
   * @param type the class
   * @return what was read
   */
  public static Reading read(Class<?> type) {
    return read(type, List.of());
  }

  /**
   * Read and check the class of an object that a test has made.
   *
   * @param instance the object
   * @return what was read
   */
  public static Reading read(Object instance) {
    return read(instance.getClass(), List.of(instance));
  }

  /**
   * Read and check a class, and construct of it and its parts what a test has not made.
   *
   * @param type the class
   * @param given the objects that a test has made, of the class or of its parts
   * @return what was read
   * @throws IllegalArgumentException when an object is given that is neither
   */
  public static Reading read(Class<?> type, List<Object> given) {
    ReflectedClass source = new ReflectedClass(type);
    Draft draft = ComponentRules.read(source);
    List<Problem> problems = problems(draft);
    if (Reading.hasErrors(problems)) {
      return new Reading(type, draft, problems, null);
    }
    Construction made = new Construction(type, source.parts(), given);
    return made.problems().isEmpty()
        ? Examples.add(new Reading(type, draft, problems, made.instances()))
        : new Reading(type, draft, join(problems, made.problems()), null);
  }

  private static List<Problem> problems(Draft draft) {
    return draft.findings().stream().map(ComponentReader::problem).toList();
  }

  private static Problem problem(Finding finding) {
    String location =
        finding.element() instanceof ReflectedElement element ? element.location() : null;
    return new Problem(finding.code(), finding.place(), location, finding.what(), finding.fix());
  }

  private static List<Problem> join(List<Problem> problems, List<Problem> more) {
    return Stream.concat(problems.stream(), more.stream()).toList();
  }
}
