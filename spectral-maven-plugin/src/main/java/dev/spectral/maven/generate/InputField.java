package dev.spectral.maven.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One component of a record of inputs.
 *
 * @param input the input
 * @param name its Java name
 * @param type its type when it is given
 */
record InputField(WireInput input, String name, TypeName type) {

  static List<InputField> all(List<WireInput> inputs, Nesting owner) {
    List<String> keys = inputs.stream().map(WireInput::key).toList();
    Map<String, String> names = new NameScope(Set.of()).give(keys, JavaNames::member, "");
    List<InputField> fields = new ArrayList<>();
    for (WireInput input : inputs) {
      String name = Objects.requireNonNull(names.get(input.key()));
      fields.add(new InputField(input, name, InputTypes.of(input, owner)));
    }
    return fields;
  }

  /** Refuses what no record can hold. */
  static void check(String place, List<WireInput> inputs) {
    Set<String> keys = new HashSet<>();
    for (WireInput input : inputs) {
      if (input.key().isEmpty() || !keys.add(input.key())) {
        throw new GenerateException(
            place
                + (input.key().isEmpty() ? " has an input without a key" : " has the input '")
                + (input.key().isEmpty() ? "" : input.key() + "' twice")
                + ", so a call of it could not say which one it means. Fix: correct the manifest.");
      }
      check(place + "." + input.key(), input.inputs());
    }
    if (inputs.size() > 250) {
      throw new GenerateException(
          place
              + " has "
              + inputs.size()
              + " inputs, and a Java record holds 250 at most. Fix: take it out of the manifest.");
    }
  }

  boolean isNeeded() {
    return input.isNeeded();
  }

  TypeName declared() {
    return isNeeded() ? type : Sdk.optional(type);
  }

  /** Adds it to the values of a call, with its default where it has one. */
  CodeBlock put() {
    JsonNode given = normal(input.fallback());
    if (isNeeded() || given.isMissingNode() || given.isNull()) {
      return CodeBlock.of(".put($L, $N)", Literals.of(input.key()), name);
    }
    CodeBlock pieces = Literals.list(Literals.pieces(given.toString()));
    return CodeBlock.of(".put($L, $N, $L)", Literals.of(input.key()), name, pieces);
  }

  /** A default as calls send it: lists as lists. */
  private JsonNode normal(JsonNode given) {
    boolean isList = input.isValueList() || input.isKeyValueList();
    if (isList && given.isTextual() && given.asText().isEmpty()) {
      return JsonNodeFactory.instance.arrayNode();
    }
    if (!input.isKeyValueList() || !given.isObject()) {
      return given;
    }
    ArrayNode entries = JsonNodeFactory.instance.arrayNode();
    for (Map.Entry<String, JsonNode> one : given.properties()) {
      JsonNode value = one.getValue();
      String text = value.isTextual() ? value.asText() : value.toString();
      entries.addObject().put("key", one.getKey()).put("value", text);
    }
    return entries;
  }
}
