package dev.spectral.internal.read;

import dev.spectral.annotations.Action;
import dev.spectral.annotations.Branch;
import dev.spectral.definition.ActionTraits;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.source.SourceMethod;
import dev.spectral.internal.source.SourceType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what an action does to the flow around it, its branches above all. */
final class BranchReader {

  private static final String RESULT = "dev.spectral.ActionResult";

  private final Report report;
  private final SourceMethod method;
  private final String place;

  BranchReader(Report report, SourceMethod method, String place) {
    this.report = report;
    this.method = method;
    this.place = place;
  }

  ActionTraits read(Action action, List<InputDefinition> inputs, boolean hasExamplePerform) {
    List<String> branches = branches(action);
    String dynamic = action.dynamicBranchInput();
    checkDynamic(dynamic, inputs.stream().map(InputDefinition::key).toList());
    return new ActionTraits(
        !branches.isEmpty() || !dynamic.isEmpty(),
        branches,
        dynamic.isEmpty() ? null : dynamic,
        action.terminateExecution(),
        action.breakLoop(),
        action.performSafety(),
        hasExamplePerform);
  }

  private List<String> branches(Action action) {
    SourceType type = method.returnType();
    List<String> named = List.of(action.branches());
    List<String> typed = typed(type);
    boolean sealed = !typed.isEmpty();
    boolean says = type.name().equals(RESULT) || sealed;
    if (!says && !(named.isEmpty() && action.dynamicBranchInput().isEmpty())) {
      add(
          "The action branches, and what it returns, " + type.display() + ", cannot say which way.",
          "return ActionResult, and name the branch in it.");
    }
    if (sealed && !named.isEmpty()) {
      add(
          "The attribute branches and the records of " + type.display() + " both name branches.",
          "remove branches.");
    }
    List<String> all = sealed ? typed : named;
    checkNames(all);
    return all;
  }

  private List<String> typed(SourceType type) {
    List<String> names = new ArrayList<>();
    List<String> nameless = new ArrayList<>();
    for (SourceType record : type.permitted()) {
      Branch branch = record.annotation(Branch.class);
      if (branch == null || record.shape() != SourceType.Shape.RECORD) {
        nameless.add(record.simpleName());
      } else {
        names.add(branch.value());
      }
    }
    if (!names.isEmpty() && !nameless.isEmpty()) {
      add(
          type.display()
              + " permits "
              + String.join(", ", nameless)
              + ", which is no @Branch"
              + " record like the others.",
          "make each a record with @Branch(\"…\").");
    }
    return names;
  }

  private void checkNames(List<String> names) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (name.isBlank()) {
        add("The name of a branch is blank.", "give each branch a short name.");
      } else if (!seen.add(name)) {
        add("Two branches are named \"" + name + "\".", "rename one of them.");
      }
    }
  }

  private void checkDynamic(String key, List<String> inputs) {
    if (!key.isEmpty() && !inputs.contains(key)) {
      String what =
          "The branches are said to come from the input \""
              + key
              + "\", which the"
              + " action does not have. "
              + Names.didYouMean(key, inputs);
      report.add(
          ProblemCode.SP036,
          method,
          place,
          what.trim(),
          inputs.isEmpty() ? "add a parameter with @Input." : "use one of " + inputs + ".");
    }
  }

  private void add(String what, String fix) {
    report.add(ProblemCode.SP035, method, place, what, fix);
  }
}
