package dev.spectral.form;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A text that is only shown; JSON Forms calls it a label. */
public final class Caption extends Element<Caption> {

  Caption(ObjectNode node) {
    super(node);
  }

  @Override
  Caption copy(ObjectNode changed) {
    return new Caption(changed);
  }
}
