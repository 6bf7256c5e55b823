package dev.spectral.form;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Elements beside or below each other, in a frame with a name, or on tabs. */
public final class Layout extends Element<Layout> {

  Layout(ObjectNode node) {
    super(node);
  }

  @Override
  Layout copy(ObjectNode changed) {
    return new Layout(changed);
  }
}
