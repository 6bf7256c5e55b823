package dev.spectral.internal.read;

import dev.spectral.annotations.ExamplePayload;
import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.source.SourceClass;
import dev.spectral.internal.source.SourceMethod;
import dev.spectral.internal.source.SourceType;
import java.util.LinkedHashMap;
import java.util.List;
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
  Map<String, SourceMethod> read(List<OperationPlan> operations) {
    for (SourceMethod method : source.methods()) {
      ExamplePayload example = method.annotation(ExamplePayload.class);
      if (example != null) {
        check(method, example.value(), operations);
      }
    }
    return examples;
  }

  private void check(SourceMethod method, String[] keys, List<OperationPlan> operations) {
    if (keys.length == 0) {
      add(method, "The example names no operation.", "write @ExamplePayload(\"…\") with a key.");
    }
    if (!method.isCallable() || !method.parameters().isEmpty()) {
      add(
          method,
          "The example is not a public instance method without parameters.",
          "write public " + method.returnType().display() + " " + method.name() + "() {…}.");
      return;
    }
    for (String key : keys) {
      readOne(method, key, operations);
    }
  }

  private void readOne(SourceMethod method, String key, List<OperationPlan> operations) {
    List<OperationPlan> named = operations.stream().filter(one -> one.key().equals(key)).toList();
    if (named.isEmpty()) {
      List<String> keys = operations.stream().map(OperationPlan::key).distinct().toList();
      String what = "There is no operation \"" + key + "\". " + Names.didYouMean(key, keys);
      add(method, what.trim(), "use one of " + keys + ".");
      return;
    }
    SourceType wanted = Returns.data(named.get(0).method().returnType());
    if (named.size() > 1) {
      add(
          method,
          "Several operations have the key \"" + key + "\", so nobody knows which is meant.",
          "give one of them another key.");
    } else if (wanted.name().equals("void")) {
      add(method, "\"" + key + "\" returns nothing, so it has no example.", "remove the example.");
    } else if (!wanted.fullName().equals(Returns.data(method.returnType()).fullName())) {
      add(method, differs(key, wanted, Returns.data(method.returnType())), fix(wanted));
    } else if (examples.put(key, method) != null) {
      add(method, "\"" + key + "\" has two examples.", "keep one of them.");
    }
  }

  private static String differs(String key, SourceType wanted, SourceType given) {
    boolean alike = given.display().equals(wanted.display());
    String one = alike ? given.fullName() : given.display();
    String other = alike ? wanted.fullName() : wanted.display();
    return "The example is " + one + ", and \"" + key + "\" returns " + other + ".";
  }

  private static String fix(SourceType wanted) {
    return "return " + wanted.display() + " from the example.";
  }

  private void add(SourceMethod method, String what, String fix) {
    String place = method.owner() + "." + method.name();
    report.add(ProblemCode.SP017, method, place, what, fix);
  }
}
