package dev.spectral.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.annotations.PerformSafety;
import dev.spectral.definition.ActionDefinition;
import dev.spectral.definition.ActionTraits;
import dev.spectral.definition.OutputSchema;
import java.util.IdentityHashMap;

/** Writes actions: what they take, what they do to the flow around them, what comes out of them. */
final class ActionManifest {

  /** The text of each schema; many actions share one. */
  private final IdentityHashMap<JsonNode, String> schemas = new IdentityHashMap<>();

  ObjectNode write(ActionDefinition action) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("key", action.key());
    ObjectNode display = Manifest.display(node, action.label(), action.description());
    Fields.put(display, "directions", action.directions());
    Fields.flag(display, "important", action.important());
    node.set("inputs", InputManifest.write(action.inputs()));
    write(action.traits(), node);
    if (action.outputSchema() != null) {
      write(action.outputSchema(), node.putObject("outputSchema"));
    }
    Manifest.example(node, action.examplePayload());
    return node;
  }

  private static void write(ActionTraits traits, ObjectNode node) {
    Fields.flag(node, "allowsBranching", traits.allowsBranching());
    Fields.list(node, "staticBranchNames", traits.branches());
    Fields.put(node, "dynamicBranchInput", traits.dynamicBranchInput());
    Fields.flag(node, "terminateExecution", traits.terminateExecution());
    Fields.flag(node, "breakLoop", traits.breakLoop());
    if (traits.hasExamplePerform()) {
      node.put("examplePerformSafety", PerformSafety.SAFE.name());
    }
    if (traits.performSafety() != PerformSafety.UNSPECIFIED) {
      node.put("performSafety", traits.performSafety().name());
    }
  }

  private void write(OutputSchema output, ObjectNode node) {
    if (output instanceof OutputSchema.Whole whole) {
      node.put("type", "actionOutput").put("schema", text(whole.schema()));
    } else if (output instanceof OutputSchema.ByBranch branches) {
      ArrayNode all = node.put("type", "branchingOutput").putArray("branchSchemas");
      branches
          .schemas()
          .forEach((name, one) -> all.addObject().put("name", name).put("schema", text(one)));
    }
  }

  private String text(JsonNode schema) {
    return schemas.computeIfAbsent(schema, JsonNode::toString);
  }
}
