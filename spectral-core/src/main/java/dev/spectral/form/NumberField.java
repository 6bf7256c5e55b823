package dev.spectral.form;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A number, whole or not. */
public final class NumberField extends Field<NumberField> {

  NumberField(ObjectNode schema) {
    super(schema);
  }

  @Override
  NumberField copy(ObjectNode changed) {
    return new NumberField(changed);
  }

  /**
   * Set the least value.
   *
   * @param value the least value that is allowed, never null
   * @return a copy, never null
   */
  public NumberField minimum(Number value) {
    return with("minimum", value);
  }

  /**
   * Set the greatest value.
   *
   * @param value the greatest value that is allowed, never null
   * @return a copy, never null
   */
  public NumberField maximum(Number value) {
    return with("maximum", value);
  }

  /**
   * Set what the value must be a multiple of.
   *
   * @param step above 0, never null
   * @return a copy, never null
   */
  public NumberField multipleOf(Number step) {
    return with("multipleOf", step);
  }
}
