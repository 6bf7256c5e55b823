package dev.spectral.internal.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.annotations.Input;
import dev.spectral.definition.CollectionType;
import dev.spectral.internal.source.SourceType;
import dev.spectral.internal.source.SourceVariable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks objects in a default: what a record of inputs has to be made of. */
final class DefaultObjects {

  private DefaultObjects() {}

  static void checkRecord(SourceType record, JsonNode value) {
    if (!value.isObject()) {
      throw new BadValueException("is not an object");
    }
    List<String> keys = new ArrayList<>();
    for (SourceVariable component : record.components()) {
      Input input = component.annotation(Input.class);
      if (input != null) {
        String key = input.key().isEmpty() ? component.name() : input.key();
        keys.add(key);
        checkComponent(key, input, InputShape.of(component.type(), input), value.get(key));
      }
    }
    value
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!keys.contains(name)) {
                throw new BadValueException("has \"" + name + "\", which is none of " + keys);
              }
            });
  }

  private static void checkComponent(
      String key, Input input, InputShape shape, @Nullable JsonNode value) {
    boolean filled = shape.optional() || !input.defaultValue().isEmpty();
    if (value == null && !filled && shape.kind() != JavaKind.BOOLEAN) {
      throw new BadValueException("lacks \"" + key + "\"");
    }
    if (value != null && shape.kind() == JavaKind.SECRET) {
      throw new BadValueException("gives \"" + key + "\", a Secret, which everybody could read");
    }
    if (value != null && shape.collection() == null) {
      Defaults.check(shape, value);
    } else if (value != null && value.isArray() != isList(shape)) {
      throw new BadValueException("has another \"" + key + "\" than the input takes");
    }
  }

  private static boolean isList(InputShape shape) {
    return shape.collection() == CollectionType.VALUE_LIST;
  }

  static void checkSealed(SourceType sealed, JsonNode value) {
    String key = value.path("configuration").asText();
    SourceType record =
        sealed.permitted().stream()
            .filter(one -> InputReader.configurationKey(one).equals(key))
            .findFirst()
            .orElseThrow(() -> new BadValueException("has no known \"configuration\""));
    checkRecord(record, value.path("values"));
  }
}
