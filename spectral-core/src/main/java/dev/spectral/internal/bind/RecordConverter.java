package dev.spectral.internal.bind;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.InvalidInputException;
import dev.spectral.internal.json.Json;
import dev.spectral.internal.read.Names;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of named values, by its canonical constructor.
 *
 * @param fields its components, in order
 * @param constructor takes an array of the components
 * @param strict whether values that no component takes are a problem
 */
record RecordConverter(List<Field> fields, MethodHandle constructor, boolean strict)
    implements Converter {

  @Override
  public @Nullable Object convert(Object wire, String path, Binding binding) {
    Map<String, ?> values = object(wire);
    if (values == null) {
      binding.problem(path, "is " + Words.kindOf(wire) + ", and an object is wanted", expected());
      return null;
    }
    if (strict) {
      checkUnknown(fields, values, path + ".", binding);
    }
    return make(values, path + ".", path, binding);
  }

  /** Makes the record of values that stand on their own, not inside an input. */
  @Nullable Object make(Map<String, ?> values, String prefix, String path, Binding binding) {
    @Nullable Object[] arguments = new Object[fields.size()];
    boolean cleanBefore = binding.isClean();
    for (int i = 0; i < arguments.length; i++) {
      Field field = fields.get(i);
      String where = prefix.isEmpty() ? field.key() : prefix + field.key();
      arguments[i] = field.bind(values, where, binding);
    }
    return cleanBefore && !binding.isClean() ? null : construct(arguments, prefix, path, binding);
  }

  private @Nullable Object construct(
      @Nullable Object[] arguments, String prefix, String path, Binding binding) {
    try {
      return binding.isClean() ? constructor.invoke(arguments) : null;
    } catch (InvalidInputException e) {
      e.problems().forEach(one -> binding.problem(prefix + one.input(), one.what(), one.fix()));
    } catch (RuntimeException e) {
      String name = path.isEmpty() ? "inputs" : path;
      binding.problem(name, "is refused: " + e.getMessage(), "Correct the value.");
    } catch (Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("A record's constructor threw a checked exception.", e);
    }
    return null;
  }

  /** Reports every value whose key no field has. */
  static void checkUnknown(
      List<Field> fields, Map<String, ?> values, String prefix, Binding binding) {
    int known = 0;
    for (Field field : fields) {
      if (values.containsKey(field.key())) {
        known++;
      }
    }
    if (known < values.size()) {
      reportUnknown(fields.stream().map(Field::key).toList(), values, prefix, binding);
    }
  }

  private static void reportUnknown(
      List<String> keys, Map<String, ?> values, String prefix, Binding binding) {
    for (String key : values.keySet()) {
      if (!keys.contains(key)) {
        String fix = Names.didYouMean(key, keys) + "Use one of " + keys + ", or leave it out.";
        binding.problem(prefix + key, "is not an input of this operation", fix);
      }
    }
  }

  @SuppressWarnings("unchecked")
  static @Nullable Map<String, ?> object(Object wire) {
    if (wire instanceof Map<?, ?> map) {
      return (Map<String, ?>) map;
    }
    if (wire instanceof String text && text.startsWith("{")) {
      JsonNode json = Json.parse(text);
      return json == null ? null : Json.map(json);
    }
    return null;
  }

  private String expected() {
    return "Give an object with " + fields.stream().map(Field::key).toList() + ".";
  }
}
