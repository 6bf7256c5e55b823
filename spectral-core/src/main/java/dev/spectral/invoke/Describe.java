package dev.spectral.invoke;

import dev.spectral.annotations.Integration;
import dev.spectral.definition.ComponentDefinition;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.Problem;
import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.json.Json;
import dev.spectral.internal.read.ComponentReader;
import dev.spectral.internal.read.Reading;
import dev.spectral.manifest.Manifest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Describes a component to a host: what it is, and what is wrong with it. */
final class Describe {

  private Describe() {}

  static Map<String, Object> describe(
      String className, ClassLoader loader, Map<String, Object> request) {
    Reading reading;
    try {
      Class<?> type = Class.forName(className, true, loader);
      if (type.isAnnotationPresent(Integration.class)) {
        return DescribeIntegration.describe(type, request);
      }
      reading = ComponentReader.read(type);
    } catch (ReflectiveOperationException | LinkageError e) {
      return unreadable(className, e);
    }
    Map<String, Object> answer = answer(className, reading.isValid(), reading.problems());
    answer.put("kind", "component");
    if (reading.isValid()) {
      ComponentDefinition definition = reading.definitionOrThrow();
      answer.put("definition", Json.map(Manifest.definition(definition)));
      answer.put("publishVariables", Json.map(Manifest.publishVariables(definition)));
    }
    answer.put("checked", counts(reading.draft().definition()));
    return answer;
  }

  private static Map<String, Object> unreadable(String className, Throwable error) {
    Problem problem =
        new Problem(
            ProblemCode.SP001,
            className,
            null,
            "The class cannot be loaded: " + error + ".",
            "check that every class it uses is a dependency with compile or runtime scope.");
    Map<String, Object> answer = answer(className, false, List.of(problem));
    answer.put("checked", counts(ComponentDefinition.builder("", "", "").build()));
    return answer;
  }

  /** Starts an answer. */
  static Map<String, Object> answer(String className, boolean valid, List<Problem> problems) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("ok", valid);
    answer.put("componentClass", className);
    answer.put("problems", problems.stream().map(Describe::problem).toList());
    return answer;
  }

  private static Map<String, Object> problem(Problem problem) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("code", problem.code().name());
    map.put("severity", problem.code().severity().name());
    map.put("place", problem.place());
    if (problem.location() != null) {
      map.put("location", problem.location());
    }
    map.put("what", problem.what());
    map.put("fix", problem.fix());
    map.put("text", problem.text());
    return map;
  }

  private static Map<String, Object> counts(ComponentDefinition component) {
    Stream<List<InputDefinition>> inputs =
        Stream.concat(
            component.connections().stream().map(one -> one.inputs()),
            Stream.concat(
                component.actions().stream().map(one -> one.inputs()),
                Stream.concat(
                    component.triggers().stream().map(one -> one.inputs()),
                    component.dataSources().stream().map(one -> one.inputs()))));
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("connections", component.connections().size());
    counts.put("actions", component.actions().size());
    counts.put("triggers", component.triggers().size());
    counts.put("dataSources", component.dataSources().size());
    counts.put("inputs", inputs.mapToInt(List::size).sum());
    return counts;
  }
}
