package dev.spectral.form;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Where people fill in one field. */
public final class Control extends Element<Control> {

  Control(ObjectNode node) {
    super(node);
  }

  @Override
  Control copy(ObjectNode changed) {
    return new Control(changed);
  }

  /**
   * Name the control for people, in place of the field's title.
   *
   * @param label a short name, never null
   * @return a copy, never null
   */
  public Control label(String label) {
    return with("label", label);
  }

  /**
   * Show no name.
   *
   * @return a copy, never null
   */
  public Control noLabel() {
    return with("label", false);
  }

  /**
   * Give a text several lines.
   *
   * @return a copy, never null
   */
  public Control multiline() {
    return option("multi", true);
  }

  /**
   * Let people type to find their choice.
   *
   * @return a copy, never null
   */
  public Control autocomplete() {
    return option("autocomplete", true);
  }

  /**
   * Let people put the entries of a list into another order.
   *
   * @return a copy, never null
   */
  public Control sortable() {
    return option("showSortButtons", true);
  }

  /**
   * Show each entry of a list of objects under a title that can be folded.
   *
   * @param titleProperty the property of an entry that is its title, never null
   * @return a copy, never null
   */
  public Control accordion(String titleProperty) {
    return option("layout", "Accordion").option("elementLabelProp", titleProperty);
  }

  /**
   * Lay out each entry of a list of objects.
   *
   * @param layout an element whose paths begin at the entry, never null
   * @return a copy, never null
   */
  public Control detail(Element<?> layout) {
    return option("detail", layout.node());
  }
}
