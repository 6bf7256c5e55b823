package dev.spectral;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;

/**
 * A condition that a person composed in the platform's designer.
 *
 * @param expression a JSON array: an operator and its terms, such as {@code ["equal", "a", "b"]};
 *     never null
 */
public record ConditionalExpression(JsonNode expression) {

  public ConditionalExpression {
    Objects.requireNonNull(expression, "expression");
  }
}
