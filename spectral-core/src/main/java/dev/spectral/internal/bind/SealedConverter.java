package dev.spectral.internal.bind;

import dev.spectral.internal.read.InputReader;
import dev.spectral.internal.read.Names;
import dev.spectral.internal.reflect.ReflectedType;
import dev.spectral.internal.source.SourceType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Converts a dynamic object, {@code {"configuration": key, "values": {…}}}.
 *
 * @param configurations the record of each configuration, by its key
 */
record SealedConverter(Map<String, RecordConverter> configurations) implements Converter {

  static SealedConverter of(ReflectedType type) {
    Map<String, RecordConverter> configurations = new LinkedHashMap<>();
    for (SourceType record : type.permitted()) {
      configurations.put(InputReader.configurationKey(record), Binders.record(record, true));
    }
    return new SealedConverter(configurations);
  }

  @Override
  public @Nullable Object convert(Object wire, String path, Binding binding) {
    Map<String, ?> object = RecordConverter.object(wire);
    Object key = object == null ? null : object.get("configuration");
    if (object == null || !(key instanceof String name)) {
      String fix = "Give {\"configuration\": …, \"values\": {…}} with one of " + keys() + ".";
      binding.problem(path, "has no configuration", fix);
      return null;
    }
    Object values = object.get("values");
    return values(name, values == null ? Map.of() : values, path, binding);
  }

  private @Nullable Object values(String name, Object values, String path, Binding binding) {
    RecordConverter record = configurations.get(name);
    if (record == null) {
      String hint = Names.didYouMean(name, configurations.keySet());
      binding.problem(path + ".configuration", "is unknown", hint + "Use one of " + keys() + ".");
      return null;
    }
    return record.convert(values, path + ".values", binding);
  }

  private String keys() {
    return configurations.keySet().toString();
  }
}
