package dev.spectral.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One source of values for a config wizard.
 *
 * @param key identifies the data source within its component, never null
 * @param label what people see, never null
 * @param description what it offers, never null
 * @param type the platform's name of the result type, such as {@code picklist}, never null
 * @param inputs its inputs in order, never null
 * @param examplePayload an example of its result, {@code {"result": …}}, or null for none
 * @param detailDataSource the key of the data source that tells more of one value, or null
 */
public record DataSourceDefinition(
    String key,
    String label,
    String description,
    String type,
    List<InputDefinition> inputs,
    @Nullable JsonNode examplePayload,
    @Nullable String detailDataSource) {

  public DataSourceDefinition {
    inputs = List.copyOf(inputs);
  }
}
