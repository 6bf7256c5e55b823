package dev.spectral.internal.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.spectral.definition.CollectionType;
import dev.spectral.definition.ModelEntry;
import dev.spectral.internal.json.Json;
import java.util.List;
import java.util.Objects;

/** Turns the text of {@code defaultValue} into what goes on the wire, and checks that it fits. */
public final class Defaults {

  private Defaults() {}

  /**
   * Give the wire default of an input.
   *
   * @param shape what the Java type means
   * @param text the author's default
   * @return the default as it goes on the wire
   * @throws BadValueException when the text does not fit
   */
  public static JsonNode parse(InputShape shape, String text) {
    CollectionType collection = shape.collection();
    if (shape.kind() == JavaKind.SECRET) {
      throw new BadValueException("of a Secret would stand in the clear in the manifest");
    }
    if (collection == null) {
      return single(shape, text);
    }
    JsonNode json = json(text, "is not JSON, as the default of a collection must be");
    return collection == CollectionType.VALUE_LIST ? list(shape, json) : pairs(shape, json);
  }

  /** Says what to write in place of a default that does not fit. */
  static String fix(InputShape shape) {
    JavaKind kind = shape.kind();
    if (kind == JavaKind.SECRET) {
      return "remove defaultValue, so that people give the secret themselves.";
    }
    if (shape.collection() != null) {
      return "write JSON such as defaultValue = \"" + sample(shape) + "\", or remove it.";
    }
    return kind == JavaKind.RECORD || kind == JavaKind.SEALED
        ? "give defaults to the components of " + shape.element().simpleName() + "."
        : "write a defaultValue that fits, or remove it.";
  }

  private static String sample(InputShape shape) {
    String element =
        switch (Objects.requireNonNull(shape.kind())) {
          case INT, LONG, DOUBLE, BIG_DECIMAL -> "1";
          case BOOLEAN -> "true";
          case RECORD, SEALED -> "{…}";
          default -> "\\\"a\\\"";
        };
    boolean list = shape.collection() == CollectionType.VALUE_LIST;
    return list ? "[" + element + "]" : "{\\\"key\\\": " + element + "}";
  }

  private static JsonNode list(InputShape shape, JsonNode json) {
    if (!json.isArray()) {
      throw new BadValueException("is not a JSON array");
    }
    json.forEach(element -> checkElement(shape, element));
    return json;
  }

  private static JsonNode pairs(InputShape shape, JsonNode json) {
    if (!json.isObject()) {
      throw new BadValueException("is not a JSON object");
    }
    ArrayNode pairs = JsonNodeFactory.instance.arrayNode();
    json.properties()
        .forEach(
            entry -> {
              checkElement(shape, entry.getValue());
              pairs.addObject().put("key", entry.getKey()).set("value", entry.getValue());
            });
    return pairs;
  }

  private static JsonNode single(InputShape shape, String text) {
    JavaKind kind = shape.kind();
    if (kind == null || kind == JavaKind.CONNECTION) {
      throw new BadValueException("is given to a type that has no default");
    }
    return switch (kind) {
      case RECORD, SEALED -> throw new BadValueException("is given to a group of inputs");
      case CONDITIONAL, OBJECT_SELECTION, OBJECT_FIELD_MAP, JSON_FORM -> json(text, "is not JSON");
      default -> {
        check(shape, TextNode.valueOf(text));
        yield TextNode.valueOf(text);
      }
    };
  }

  private static void checkElement(InputShape shape, JsonNode value) {
    try {
      check(shape, value);
    } catch (BadValueException e) {
      throw new BadValueException("holds a value that " + e.what());
    }
  }

  static void check(InputShape shape, JsonNode value) {
    JavaKind kind = shape.kind();
    if (kind == JavaKind.ENUM) {
      List<String> values = EnumModel.of(shape.element()).stream().map(ModelEntry::value).toList();
      if (!values.contains(value.asText())) {
        String hint = Names.didYouMean(value.asText(), values).trim();
        throw new BadValueException("is none of " + values + (hint.isEmpty() ? "" : ". " + hint));
      }
    } else if (kind == JavaKind.RECORD) {
      DefaultObjects.checkRecord(shape.element(), value);
    } else if (kind == JavaKind.SEALED) {
      DefaultObjects.checkSealed(shape.element(), value);
    } else if (kind != null && kind.isScalar()) {
      Scalars.parse(kind, scalar(value));
    } else if (kind == JavaKind.JSON || kind == JavaKind.JSON_RECORD) {
      json(value.asText(), "is not JSON");
    }
  }

  private static String scalar(JsonNode value) {
    if (!value.isValueNode() || value.isNull()) {
      throw new BadValueException("is not a plain value");
    }
    return value.asText();
  }

  private static JsonNode json(String text, String complaint) {
    JsonNode json = Json.parseStrictly(text);
    if (json == null) {
      throw new BadValueException(complaint);
    }
    return json;
  }
}
