package dev.spectral.form;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Named fields; the data of most forms as a whole. */
public final class ObjectField extends Field<ObjectField> {

  ObjectField(ObjectNode schema) {
    super(schema);
  }

  @Override
  ObjectField copy(ObjectNode changed) {
    return new ObjectField(changed);
  }

  /**
   * Add a field that must be filled in.
   *
   * @param name the property's name, never null
   * @param field what it holds, never null
   * @return a copy, never null
   * @throws IllegalArgumentException when there is a field of that name already
   */
  public ObjectField required(String name, Field<?> field) {
    ObjectNode changed = added(name, field);
    changed.withArrayProperty("required").add(name);
    return copy(changed);
  }

  /**
   * Add a field that may be left empty.
   *
   * @param name the property's name, never null
   * @param field what it holds, never null
   * @return a copy, never null
   * @throws IllegalArgumentException when there is a field of that name already
   */
  public ObjectField optional(String name, Field<?> field) {
    return copy(added(name, field));
  }

  private ObjectNode added(String name, Field<?> field) {
    ObjectNode changed = schema();
    ObjectNode properties = changed.withObjectProperty("properties");
    if (properties.has(name)) {
      throw new IllegalArgumentException(
          "The form has two fields \"" + name + "\", and one would be lost. Rename one of them.");
    }
    properties.set(name, field.schema());
    return changed;
  }
}
