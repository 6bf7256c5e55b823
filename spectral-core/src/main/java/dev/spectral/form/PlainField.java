package dev.spectral.form;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A check box, or a choice of one: what has no limits of its own. */
public final class PlainField extends Field<PlainField> {

  PlainField(ObjectNode schema) {
    super(schema);
  }

  @Override
  PlainField copy(ObjectNode changed) {
    return new PlainField(changed);
  }
}
