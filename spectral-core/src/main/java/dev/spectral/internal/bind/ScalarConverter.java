package dev.spectral.internal.bind;

import dev.spectral.Secret;
import dev.spectral.internal.read.BadValueException;
import dev.spectral.internal.read.JavaKind;
import dev.spectral.internal.read.Scalars;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Converts values that are one text. A number or boolean is taken where its text would be.
 *
 * @param kind what the text should be
 */
record ScalarConverter(JavaKind kind) implements Converter {

  @Override
  public @Nullable Object convert(Object wire, String path, Binding binding) {
    if (kind == JavaKind.STRING && wire instanceof String) {
      return wire;
    }
    String text = text(wire);
    if (text == null) {
      binding.problem(path, "is " + Words.kindOf(wire) + ", and " + wanted(), "Give one value.");
      return null;
    }
    return parse(text, path, binding);
  }

  private @Nullable Object parse(String text, String path, Binding binding) {
    try {
      Object value = Scalars.parse(kind, text);
      if (value instanceof Secret secret) {
        binding.secret(secret);
      }
      return value;
    } catch (BadValueException e) {
      binding.problem(path, e.what() + given(text), "Correct the value.");
      return null;
    }
  }

  private String given(String text) {
    return kind == JavaKind.SECRET || text.length() > 60 ? "" : ": \"" + text + "\"";
  }

  private String wanted() {
    return Words.article(kind) + " is wanted";
  }

  private static @Nullable String text(Object wire) {
    if (wire instanceof String text) {
      return text;
    }
    if (wire instanceof Double || wire instanceof Float) {
      double number = ((Number) wire).doubleValue();
      return Double.isFinite(number) ? plain(BigDecimal.valueOf(number)) : wire.toString();
    }
    if (wire instanceof BigDecimal number) {
      return plain(number);
    }
    return wire instanceof Number || wire instanceof Boolean ? wire.toString() : null;
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return Math.abs(stripped.scale()) > 400 ? stripped.toString() : stripped.toPlainString();
  }
}
