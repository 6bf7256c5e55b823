package dev.spectral.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the data of an action looks like, in JSON Schema.
 *
 * @see <a href="https://json-schema.org/draft/2020-12">Draft 2020-12</a>
 */
public sealed interface OutputSchema {

  /**
   * All data looks the same.
   *
   * @param schema the schema, never null
   */
  record Whole(JsonNode schema) implements OutputSchema {}

  /**
   * The data depends on the branch.
   *
   * @param schemas the schema of each branch by its name, in order, unmodifiable, never null
   */
  record ByBranch(Map<String, JsonNode> schemas) implements OutputSchema {

    public ByBranch {
      schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
    }
  }
}
