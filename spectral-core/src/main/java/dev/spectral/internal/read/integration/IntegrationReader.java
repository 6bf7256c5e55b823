package dev.spectral.internal.read.integration;

import dev.spectral.definition.Problem;
import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.read.Finding;
import dev.spectral.internal.reflect.ReflectedClass;
import dev.spectral.internal.reflect.ReflectedElement;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads a loaded class that is an integration. */
public final class IntegrationReader {

  private IntegrationReader() {}

  /**
   * Read and check a class, and construct it when nothing is wrong.
   *
   * @param type the class
   * @param environment the environment of the build, or null when this is no build
   * @return what was read
   */
  public static IntegrationReading read(
      Class<?> type, @Nullable UnaryOperator<@Nullable String> environment) {
    IntegrationReading reading = check(type, environment, null);
    if (!reading.isValid()) {
      return reading;
    }
    try {
      Object instance = type.getConstructor().newInstance();
      return new IntegrationReading(type, reading.draft(), reading.problems(), instance);
    } catch (InvocationTargetException e) {
      return failed(reading, e.getCause());
    } catch (ReflectiveOperationException | LinkageError e) {
      return failed(reading, e);
    }
  }

  /**
   * Read and check the class of an object that a test has made.
   *
   * @param instance the object
   * @return what was read
   */
  public static IntegrationReading read(Object instance) {
    return check(instance.getClass(), null, instance);
  }

  private static IntegrationReading check(
      Class<?> type,
      @Nullable UnaryOperator<@Nullable String> environment,
      @Nullable Object instance) {
    IntegrationDraft draft = IntegrationRules.read(new ReflectedClass(type), environment);
    List<Problem> problems = draft.findings().stream().map(IntegrationReader::problem).toList();
    return new IntegrationReading(type, AgentSchemas.add(draft, type), problems, instance);
  }

  private static Problem problem(Finding finding) {
    String location =
        finding.element() instanceof ReflectedElement element ? element.location() : null;
    return new Problem(finding.code(), finding.place(), location, finding.what(), finding.fix());
  }

  private static IntegrationReading failed(IntegrationReading reading, @Nullable Throwable error) {
    List<Problem> more = new ArrayList<>(reading.problems());
    more.add(
        new Problem(
            ProblemCode.SP001,
            reading.type().getSimpleName(),
            null,
            "The constructor failed: " + error + ".",
            "keep the constructor free of work; open connections when a flow runs."));
    return new IntegrationReading(reading.type(), reading.draft(), List.copyOf(more), null);
  }
}
