package dev.spectral;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mapping of fields to fields of the other system's objects.
 *
 * @param fields the mapped fields, never null, perhaps empty
 * @param options the objects and fields that could be chosen, or null when not kept
 */
public record ObjectFieldMap(List<Mapping> fields, @Nullable JsonNode options) {

  public ObjectFieldMap {
    fields = List.copyOf(fields);
  }

  /**
   * One mapped field.
   *
   * @param field the field that is mapped, never null
   * @param mappedObject the object it is mapped to, or null while it is not mapped
   * @param mappedField the field it is mapped to, or null while it is not mapped
   * @param defaultObject the object proposed at first, or null for none
   * @param defaultField the field proposed at first, or null for none
   */
  public record Mapping(
      Choice field,
      @Nullable Choice mappedObject,
      @Nullable Choice mappedField,
      @Nullable Choice defaultObject,
      @Nullable Choice defaultField) {}
}
