package dev.spectral.internal.bind;

import dev.spectral.internal.read.JavaKind;
import java.util.List;
import java.util.Map;

/** How messages name values and types. They never show a value that may be secret. */
final class Words {

  private Words() {}

  static String kindOf(Object wire) {
    if (wire instanceof Map) {
      return "an object";
    }
    if (wire instanceof List) {
      return "a list";
    }
    if (wire instanceof byte[]) {
      return "bytes";
    }
    if (wire instanceof Boolean) {
      return "a boolean";
    }
    return wire instanceof Number ? "a number" : "a text";
  }

  static String article(JavaKind kind) {
    return switch (kind) {
      case INT, LONG -> "a whole number";
      case DOUBLE, BIG_DECIMAL -> "a number";
      case BOOLEAN -> "true or false";
      case URI -> "a URI";
      case LOCAL_DATE -> "a day";
      case INSTANT, OFFSET_DATE_TIME -> "a moment";
      default -> "a text";
    };
  }
}
