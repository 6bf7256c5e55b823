package dev.spectral.manifest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.annotations.PerformSafety;
import dev.spectral.definition.ActionDefinition;
import dev.spectral.definition.ActionTraits;
import dev.spectral.definition.OutputSchema;

/** Writes what an action does to the flow around it, and what comes out of it. */
final class ActionManifest {

  private ActionManifest() {}

  static void write(ActionDefinition action, ObjectNode node) {
    ActionTraits traits = action.traits();
    Fields.flag(node, "allowsBranching", traits.allowsBranching());
    if (!traits.branches().isEmpty()) {
      traits.branches().forEach(node.putArray("staticBranchNames")::add);
    }
    Fields.put(node, "dynamicBranchInput", traits.dynamicBranchInput());
    Fields.flag(node, "terminateExecution", traits.terminateExecution());
    Fields.flag(node, "breakLoop", traits.breakLoop());
    if (traits.hasExamplePerform()) {
      node.put("examplePerformSafety", PerformSafety.SAFE.name());
    }
    if (traits.performSafety() != PerformSafety.UNSPECIFIED) {
      node.put("performSafety", traits.performSafety().name());
    }
    if (action.outputSchema() != null) {
      schema(action.outputSchema(), node.putObject("outputSchema"));
    }
  }

  private static void schema(OutputSchema output, ObjectNode node) {
    if (output instanceof OutputSchema.Whole whole) {
      node.put("type", "actionOutput").put("schema", whole.schema().toString());
    } else if (output instanceof OutputSchema.ByBranch branches) {
      ArrayNode all = node.put("type", "branchingOutput").putArray("branchSchemas");
      branches
          .schemas()
          .forEach((name, one) -> all.addObject().put("name", name).put("schema", one.toString()));
    }
  }
}
