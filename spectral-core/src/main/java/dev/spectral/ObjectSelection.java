package dev.spectral;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Objects of the other system that a person selected, each with the fields to use.
 *
 * @param objects the selection, never null, perhaps empty
 */
public record ObjectSelection(List<Selected> objects) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ObjectSelection {
    objects = List.copyOf(objects);
  }

  /** Lists the selection; on the wire a selection is nothing but this list. */
  @Override
  @JsonValue
  public List<Selected> objects() {
    return objects;
  }

  /**
   * One selected object.
   *
   * @param object the object, never null
   * @param fields its selected fields, or null when fields are not selectable
   * @param defaultSelected whether it was selected before the person chose, or null when not said
   */
  public record Selected(
      Choice object, @Nullable List<Choice> fields, @Nullable Boolean defaultSelected) {}
}
