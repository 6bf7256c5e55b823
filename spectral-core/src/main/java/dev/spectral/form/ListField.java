package dev.spectral.form;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A list of values of one kind, in the order that people give it. */
public final class ListField extends Field<ListField> {

  ListField(ObjectNode schema) {
    super(schema);
  }

  @Override
  ListField copy(ObjectNode changed) {
    return new ListField(changed);
  }

  /**
   * Set how many values there are at least.
   *
   * @param items 0 or more
   * @return a copy, never null
   */
  public ListField minItems(int items) {
    return with("minItems", items);
  }

  /**
   * Set how many values there are at most.
   *
   * @param items 0 or more
   * @return a copy, never null
   */
  public ListField maxItems(int items) {
    return with("maxItems", items);
  }

  /**
   * Refuse a list with two equal values; a list of choices becomes a group of check boxes.
   *
   * @return a copy, never null
   */
  public ListField unique() {
    return with("uniqueItems", true);
  }
}
