package dev.spectral.internal.bind;

import dev.spectral.definition.ModelEntry;
import dev.spectral.internal.read.EnumModel;
import dev.spectral.internal.read.Names;
import dev.spectral.internal.reflect.ReflectedType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Converts the wire value of an enum's constant.
 *
 * @param constants the constants by their wire value
 */
record EnumConverter(Map<String, Object> constants) implements Converter {

  static EnumConverter of(ReflectedType type) {
    List<ModelEntry> model = EnumModel.of(type);
    Object[] values = type.raw().getEnumConstants();
    Map<String, Object> constants = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      constants.put(model.get(i).value(), values[i]);
    }
    return new EnumConverter(constants);
  }

  /** Gives the wire value of a constant. */
  static String wire(Enum<?> constant) {
    ReflectedType type = new ReflectedType(constant.getDeclaringClass());
    return EnumModel.valueOf(type, constant.name());
  }

  @Override
  public @Nullable Object convert(Object wire, String path, Binding binding) {
    if (wire instanceof Map || wire instanceof Collection) {
      String choices = "Use one of " + constants.keySet() + ".";
      binding.problem(path, "is " + Words.kindOf(wire) + ", and a choice is wanted", choices);
      return null;
    }
    String text = String.valueOf(wire);
    Object constant = constants.get(text);
    if (constant == null) {
      String hint = Names.didYouMean(text, constants.keySet());
      binding.problem(
          path, "is none of its choices", hint + "Use one of " + constants.keySet() + ".");
    }
    return constant;
  }
}
