package dev.spectral.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.integration.ComponentReference;
import dev.spectral.integration.InputValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What stands in for the data sources of components. */
final class DataSourceMocks {

  private final Map<String, Function<Map<String, Object>, ? extends @Nullable Object>> answers =
      new HashMap<>();

  void mock(
      String component,
      String dataSource,
      Function<Map<String, Object>, ? extends @Nullable Object> answer) {
    answers.put(component + "." + dataSource, answer);
  }

  JsonNode ask(ComponentReference source, Map<String, Object> configVars) {
    Function<Map<String, Object>, ? extends @Nullable Object> answer =
        answers.get(source.component() + "." + source.key());
    if (answer == null) {
      throw new AssertionError(
          ("The data source \"%2$s\" of \"%1$s\" was asked and is not mocked."
                  + " Mock it: mockDataSource(\"%1$s\", \"%2$s\", inputs -> …).")
              .formatted(source.component(), source.key()));
    }
    Map<String, Object> inputs = new LinkedHashMap<>();
    source.values().forEach((key, value) -> put(inputs, key, value(value, configVars)));
    return TestJson.tree(answer.apply(inputs));
  }

  private static void put(Map<String, Object> inputs, String key, @Nullable Object value) {
    if (value != null) {
      inputs.put(key, value);
    }
  }

  private static @Nullable Object value(InputValue value, Map<String, Object> configVars) {
    if (value instanceof InputValue.FromConfigVar named) {
      return configVars.get(named.name());
    } else if (value instanceof InputValue.Literal literal) {
      return literal.value() == null ? null : TestJson.plain(literal.value());
    }
    String text = ((InputValue.Template) value).text();
    for (Map.Entry<String, Object> one : configVars.entrySet()) {
      text = text.replace("{{#" + one.getKey() + "}}", String.valueOf(one.getValue()));
    }
    return text;
  }
}
