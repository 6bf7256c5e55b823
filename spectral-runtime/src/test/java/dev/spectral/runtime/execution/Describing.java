package dev.spectral.runtime.execution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Asks a component what it is, in a class loader of its own, as the build does. */
public final class Describing {

  private Describing() {}

  /** Describes the component of a jar; it must be without errors. */
  public static Map<String, Object> describe(String className, Path jar, List<Path> libraries) {
    List<Path> jars = new ArrayList<>(libraries);
    jars.add(0, jar);
    try (LoadedComponent component = LoadedComponent.load("describe", className, jars)) {
      Map<String, Object> answer = component.call(Map.of("operation", "describe"));
      if (!Boolean.TRUE.equals(answer.get("ok"))) {
        throw new IllegalStateException("the test's component has problems: " + answer);
      }
      return answer;
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
