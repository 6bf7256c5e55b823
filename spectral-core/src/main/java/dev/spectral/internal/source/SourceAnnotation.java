package dev.spectral.internal.source;

import java.util.List;

/**
 * An annotation, whatever its type; its values are neutral, so that classes among them are none.
 */
public interface SourceAnnotation {

  /** Gives the type of the annotation, with the annotations that it carries itself. */
  SourceType type();

  /**
   * Gives the value of an attribute, its default included.
   *
   * @param attribute the name of an attribute
   * @return a text, a boolean, a number, the name of an enum's constant, a {@link SourceType}, a
   *     {@link SourceAnnotation}, or a list of one of these
   */
  Object value(String attribute);

  /** Gives an attribute that is a text, or the name of an enum's constant. */
  default String text(String attribute) {
    return (String) value(attribute);
  }

  /** Gives an attribute that is true or false. */
  default boolean flag(String attribute) {
    return (Boolean) value(attribute);
  }

  /** Gives an attribute that is a list of texts. */
  default List<String> texts(String attribute) {
    return all(attribute, String.class);
  }

  /** Gives an attribute that is a class. */
  default SourceType type(String attribute) {
    return (SourceType) value(attribute);
  }

  /** Gives an attribute that is a list of classes. */
  default List<SourceType> types(String attribute) {
    return all(attribute, SourceType.class);
  }

  /** Gives an attribute that is an annotation. */
  default SourceAnnotation annotation(String attribute) {
    return (SourceAnnotation) value(attribute);
  }

  /** Gives an attribute that is a list of annotations. */
  default List<SourceAnnotation> annotations(String attribute) {
    return all(attribute, SourceAnnotation.class);
  }

  private <T> List<T> all(String attribute, Class<T> type) {
    return ((List<?>) value(attribute)).stream().map(type::cast).toList();
  }
}
