package dev.spectral.internal.bind;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.InvalidInputException;
import dev.spectral.TriggerPayload;
import dev.spectral.TriggerPayload.Body;
import dev.spectral.internal.json.Json;
import dev.spectral.internal.reflect.ReflectedType;
import dev.spectral.internal.source.SourceVariable;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of what started a flow.
 *
 * @param type what it is read as
 * @param name that type's name
 * @param optional whether there may be none
 */
record BodyConverter(Type type, String name, boolean optional) {

  static BodyConverter of(SourceVariable variable) {
    boolean optional = variable.type().name().equals("java.util.Optional");
    ReflectedType type = (ReflectedType) (optional ? variable.type().argument() : variable.type());
    return new BodyConverter(type.written(), type.display(), optional);
  }

  @Nullable Object convert(JsonNode body, Binding binding) {
    if (body.isNull() || body.isMissingNode()) {
      if (!optional) {
        binding.problem("body", "is missing", "Send " + name + " as JSON.");
      }
      return optional ? Optional.empty() : null;
    }
    try {
      Object value =
          type instanceof Class<?> plain
              ? TriggerPayload.builder().body(new Body(body, null)).build().body(plain)
              : Json.make(body, type);
      return optional ? Optional.ofNullable(value) : value;
    } catch (InvalidInputException e) {
      e.problems().forEach(one -> binding.problem(one.input(), one.what(), one.fix()));
      return null;
    } catch (IllegalArgumentException e) {
      binding.problem("body" + path(e), "is not what " + name + " needs", "Correct the request.");
      return null;
    }
  }

  private static String path(IllegalArgumentException error) {
    return error.getCause() instanceof JsonMappingException mapping
        ? mapping.getPath().stream()
            .map(
                one ->
                    one.getFieldName() == null
                        ? "[" + one.getIndex() + "]"
                        : "." + one.getFieldName())
            .collect(Collectors.joining())
        : "";
  }
}
