package dev.spectral.form;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One tab of a form. */
public final class Category extends Element<Category> {

  Category(ObjectNode node) {
    super(node);
  }

  @Override
  Category copy(ObjectNode changed) {
    return new Category(changed);
  }
}
