package dev.spectral.internal.read;

import dev.spectral.annotations.ExamplePayload;
import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.source.SourceClass;
import dev.spectral.internal.source.SourceMethod;
import java.util.LinkedHashMap;
import java.util.Map;

/** Finds the methods that give example payloads. */
final class ExampleReader {

  private final Report report;
  private final SourceClass source;
  private final Map<String, SourceMethod> examples = new LinkedHashMap<>();

  ExampleReader(Report report, SourceClass source) {
    this.report = report;
    this.source = source;
  }

  /** Gives the example method of each operation that has one. */
  Map<String, SourceMethod> read(Map<String, OperationPlan> operations) {
    for (SourceMethod method : source.methods()) {
      ExamplePayload example = method.annotation(ExamplePayload.class);
      if (example != null) {
        for (String key : example.value()) {
          readOne(method, key, operations);
        }
      }
    }
    return examples;
  }

  private void readOne(SourceMethod method, String key, Map<String, OperationPlan> operations) {
    OperationPlan operation = operations.get(key);
    if (operation == null) {
      add(
          method,
          "There is no operation \"" + key + "\" that this could be an example of.",
          Names.didYouMean(key, operations.keySet()) + "use one of " + operations.keySet() + ".");
    } else if (!method.isCallable() || !method.parameters().isEmpty()) {
      add(method, "An example cannot be called.", "make the method public, without parameters.");
    } else if (!fits(method, operation)) {
      String wanted = Returns.data(operation.method().returnType()).display();
      add(
          method,
          "The example is of another type than what \"" + key + "\" returns.",
          "return " + wanted + ".");
    } else if (examples.put(key, method) != null) {
      add(method, "\"" + key + "\" has two examples.", "keep one of them.");
    }
  }

  private static boolean fits(SourceMethod example, OperationPlan operation) {
    String given = Returns.data(example.returnType()).display();
    return given.equals(Returns.data(operation.method().returnType()).display());
  }

  private void add(SourceMethod method, String what, String fix) {
    String place = source.simpleName() + "." + method.name();
    report.add(ProblemCode.SP017, method, place, what, fix);
  }
}
