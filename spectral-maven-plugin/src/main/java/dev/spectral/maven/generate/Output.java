package dev.spectral.maven.generate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/**
 * What a call gives back.
 *
 * @param type the type of the data
 * @param element the type of each element where the data is a list, else the type of the data
 * @param types the classes that are needed for it
 */
record Output(TypeName type, TypeName element, List<TypeSpec> types) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads the output schema; data of any shape where there is none, or one for each branch. */
  static Output of(WireMember action, Nesting owner) {
    JsonNode schema = schema(action.node().path("outputSchema"));
    if (schema.path("type").asText().equals("array")) {
      SchemaTypes types = new SchemaTypes(owner, action.key() + "Item", schema);
      TypeName element = types.root(schema.path("items"));
      if (element instanceof ClassName) {
        return new Output(Sdk.list(element), element, types.written());
      }
    } else if (!schema.isMissingNode()) {
      SchemaTypes types = new SchemaTypes(owner, action.key() + "Result", schema);
      TypeName root = types.root(schema);
      if (root instanceof ClassName) {
        return new Output(root, root, types.written());
      }
    }
    return new Output(Sdk.JSON, Sdk.JSON, List.of());
  }

  private static JsonNode schema(JsonNode output) {
    JsonNode schema = output.path("schema");
    if (!output.path("type").asText().equals("actionOutput") || !schema.isTextual()) {
      return schema.isObject() ? schema : MissingNode.getInstance();
    }
    try {
      return JSON.readTree(schema.asText());
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  String absence() {
    return type.equals(Sdk.JSON) ? ", a JSON null for none, never null" : ", never null";
  }

  CodeBlock call(String action, CodeBlock inputs) {
    if (type.equals(Sdk.JSON)) {
      return CodeBlock.of("return actions.call($L, $L)", Literals.of(action), inputs);
    }
    String method = type.equals(element) ? "call" : "list";
    return CodeBlock.of(
        "return actions.$L($L, $L, $T.class)", method, Literals.of(action), inputs, element);
  }
}
