package dev.spectral.form;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Makes the layout of a form: what JSON Forms calls its UI schema.
 *
 * <p>A field is named by its path from the form's data: {@code name}, {@code address/street}; an
 * empty path is the data as a whole. A scope as JSON Forms writes it, such as {@code
 * #/properties/name}, is taken too.
 *
 * <pre>{@code
 * Ui.vertical(
 *     Ui.horizontal(Ui.control("name"), Ui.control("age")),
 *     Ui.group("Address", Ui.control("address/street")));
 * }</pre>
 */
public final class Ui {

  private Ui() {}

  /**
   * Show a field.
   *
   * @param path the field, never null
   * @return a control, never null
   */
  public static Control control(String path) {
    return new Control(Element.typed("Control").put("scope", Scopes.of(path)));
  }

  /**
   * Put elements below each other.
   *
   * @param elements the elements in order, never null
   * @return a layout, never null
   */
  public static Layout vertical(Element<?>... elements) {
    return new Layout(holding(Element.typed("VerticalLayout"), elements));
  }

  /**
   * Put elements beside each other.
   *
   * @param elements the elements in order, never null
   * @return a layout, never null
   */
  public static Layout horizontal(Element<?>... elements) {
    return new Layout(holding(Element.typed("HorizontalLayout"), elements));
  }

  /**
   * Put elements below each other, in a frame with a name.
   *
   * @param label what people see, never null
   * @param elements the elements in order, never null
   * @return a layout, never null
   */
  public static Layout group(String label, Element<?>... elements) {
    return new Layout(holding(Element.typed("Group").put("label", label), elements));
  }

  /**
   * Put elements on tabs.
   *
   * @param categories the tabs in order, never null
   * @return a layout, never null
   */
  public static Layout categories(Category... categories) {
    return new Layout(holding(Element.typed("Categorization"), categories));
  }

  /**
   * Make a tab.
   *
   * @param label what people see, never null
   * @param elements what is on it, in order, never null
   * @return a tab, never null
   */
  public static Category category(String label, Element<?>... elements) {
    return new Category(holding(Element.typed("Category").put("label", label), elements));
  }

  /**
   * Show a text.
   *
   * @param text what people see, never null
   * @return a caption, never null
   */
  public static Caption caption(String text) {
    return new Caption(Element.typed("Label").put("text", text));
  }

  private static ObjectNode holding(ObjectNode node, Element<?>... elements) {
    ArrayNode all = node.putArray("elements");
    List.of(elements).forEach(one -> all.add(one.node()));
    return node;
  }
}
