package dev.spectral.internal.read;

import dev.spectral.annotations.ExamplePerform;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.source.SourceClass;
import dev.spectral.internal.source.SourceMethod;
import dev.spectral.internal.source.SourceType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the methods that stand in for actions, and holds them against these. */
final class ExamplePerformReader {

  private final OperationReader operations;
  private final Map<String, OperationPlan> found = new LinkedHashMap<>();

  ExamplePerformReader(OperationReader operations) {
    this.operations = operations;
  }

  /** Gives the keys of the actions that a method stands in for, without checking any. */
  static Set<String> named(SourceClass source) {
    return source.methods().stream()
        .map(method -> method.annotation(ExamplePerform.class))
        .filter(example -> example != null)
        .flatMap(example -> Arrays.stream(example.value()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Gives how to call what stands in for an action, by the action's key. */
  Map<String, OperationPlan> read(SourceClass source) {
    for (SourceMethod method : source.methods()) {
      ExamplePerform example = method.annotation(ExamplePerform.class);
      if (example != null) {
        read(method, example.value());
      }
    }
    return found;
  }

  private void read(SourceMethod method, String[] keys) {
    operations.checkCallable(method);
    ParameterReader parameters = operations.parameters(method, Offer.CONTEXT);
    if (keys.length == 0) {
      add(method, "The method names no action.", "name the action that it stands in for.");
    }
    for (String key : keys) {
      OperationPlan action =
          operations.actions().stream()
              .filter(one -> one.key().equals(key))
              .findFirst()
              .orElse(null);
      if (action == null) {
        addUnknown(method, key);
      } else {
        checkReturn(method, action);
        parameters.inputs().forEach(input -> checkInput(method, key, input));
        place(new OperationPlan(key, method, parameters.roles()));
      }
    }
  }

  private void place(OperationPlan plan) {
    OperationPlan other = found.putIfAbsent(plan.key(), plan);
    if (other != null) {
      add(
          plan.method(),
          "Both "
              + other.method().name()
              + " and "
              + plan.method().name()
              + " stand in for \""
              + plan.key()
              + "\".",
          "keep one of them for each action.");
    }
  }

  private void addUnknown(SourceMethod method, String key) {
    List<String> keys = operations.actions().stream().map(OperationPlan::key).toList();
    String what = "There is no action \"" + key + "\". " + Names.didYouMean(key, keys);
    add(
        method,
        what.trim(),
        keys.isEmpty() ? "add a method with @Action." : "use one of " + keys + ".");
  }

  private void checkReturn(SourceMethod method, OperationPlan action) {
    SourceType wanted = action.method().returnType();
    SourceType given = method.returnType();
    if (!wanted.fullName().equals(given.fullName())) {
      add(
          method,
          "The method returns "
              + given.display()
              + ", and \""
              + action.key()
              + "\", which it stands in for, returns "
              + wanted.display()
              + ".",
          "return " + wanted.display() + " here too.");
    }
  }

  private void checkInput(SourceMethod method, String action, InputDefinition input) {
    List<InputDefinition> known = operations.actionInputs().getOrDefault(action, List.of());
    List<String> keys = known.stream().map(InputDefinition::key).toList();
    if (!keys.contains(input.key())) {
      String what =
          "The action \""
              + action
              + "\" has no input \""
              + input.key()
              + "\" that could be given here. "
              + Names.didYouMean(input.key(), keys);
      add(method, what.trim(), keys.isEmpty() ? "remove it here." : "use one of " + keys + ".");
    } else if (!known.contains(input)) {
      add(
          method,
          "The input \"" + input.key() + "\" differs from that of the action \"" + action + "\".",
          "declare both alike, best by one record that both take.");
    }
  }

  private void add(SourceMethod method, String what, String fix) {
    operations.add(ProblemCode.SP051, method, what, fix);
  }
}
