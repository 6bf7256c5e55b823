package dev.spectral.types;

import dev.spectral.ObjectFieldMap;
import dev.spectral.ObjectSelection;
import dev.spectral.form.JsonForm;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a value has the shape of something the platform knows, and makes it that.
 *
 * <p>A value may be JSON text, maps and lists, a JsonNode, or the record itself. Only the members
 * that the shape needs are looked at; others may be there. A value that nests deeper than 500
 * levels is refused with an exception; else no {@code is} method throws.
 */
public final class Shapes {

  private Shapes() {}

  /**
   * Say whether a value is an entry of a pick list.
   *
   * @param value any value, or null
   * @return true for an object whose {@code key} is not empty
   */
  public static boolean isElement(@Nullable Object value) {
    return Structure.has(Structure.of(value), "key");
  }

  /**
   * Say whether a value is a pick list.
   *
   * @param value any value, or null
   * @return true for a list of texts alone, or of elements alone; also for an empty list
   */
  public static boolean isPicklist(@Nullable Object value) {
    Object list = Structure.of(value);
    return Structure.isListOf(list, String.class::isInstance)
        || Structure.isListOf(list, item -> Structure.has(item, "key"));
  }

  /**
   * Say whether a value is a schedule.
   *
   * @param value any value, or null
   * @return true for an object whose {@code value} is not empty
   */
  public static boolean isSchedule(@Nullable Object value) {
    return Structure.has(Structure.of(value), "value");
  }

  /**
   * Say whether a value is the definition of a connection. What an operation receives as its
   * connection, with {@code fields}, is not.
   *
   * @param value any value, or null
   * @return true for an object with key, label and inputs; with {@code oauth2Type}, the inputs must
   *     have tokenUrl, clientId and clientSecret
   */
  public static boolean isConnection(@Nullable Object value) {
    return Structure.isConnection(Structure.parsed(value));
  }

  /**
   * Say whether a value is a selection of objects.
   *
   * @param value any value, or null
   * @return true for a list of which every item has an {@code object}; also for an empty list
   */
  public static boolean isObjectSelection(@Nullable Object value) {
    return Structure.isObjectSelection(Structure.parsed(value));
  }

  /**
   * Turn a value into a selection of objects.
   *
   * @param value any value, or null
   * @return the selection, never null
   * @throws CoercionException when it is none
   */
  public static ObjectSelection toObjectSelection(@Nullable Object value) {
    return Structure.toObjectSelection(value);
  }

  /**
   * Say whether a value is a mapping of fields.
   *
   * @param value any value, or null
   * @return true for an object with a list {@code fields}, each of which has a {@code field}
   */
  public static boolean isObjectFieldMap(@Nullable Object value) {
    return Structure.isObjectFieldMap(Structure.parsed(value));
  }

  /**
   * Turn a value into a mapping of fields.
   *
   * @param value any value, or null
   * @return the mapping, never null
   * @throws CoercionException when it is none
   */
  public static ObjectFieldMap toObjectFieldMap(@Nullable Object value) {
    return Structure.toObjectFieldMap(value);
  }

  /**
   * Say whether a value is a filled-in form.
   *
   * @param value any value, or null
   * @return true for an object with schema, uiSchema and data
   */
  public static boolean isJsonForm(@Nullable Object value) {
    return Structure.has(Structure.parsed(value), "schema", "uiSchema", "data");
  }

  /**
   * Turn a value into a filled-in form.
   *
   * @param value any value, or null
   * @return the form, never null
   * @throws CoercionException when it is none
   */
  public static JsonForm toJsonForm(@Nullable Object value) {
    return Structure.toJsonForm(value);
  }

  /**
   * Say whether an object has all of some members, none of them empty.
   *
   * @param value any value, or null
   * @param keys the names of the members, never null
   * @return true when each is there and neither null, false, zero nor empty
   */
  public static boolean hasAll(@Nullable Object value, String... keys) {
    return Structure.has(Structure.of(value), keys);
  }

  /**
   * Say whether an object has one of some members, not empty.
   *
   * @param value any value, or null
   * @param keys the names of the members, never null
   * @return true when at least one is there and neither null, false, zero nor empty
   */
  public static boolean hasAny(@Nullable Object value, String... keys) {
    return Structure.hasAny(Structure.of(value), keys);
  }
}
