package dev.spectral.maven.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;

/** The platform's own scalar types. */
final class DoubleScalars {

  /** A text that is JSON. */
  static final GraphQLScalarType JSON_STRING = scalar("JSONString", true);

  /** Any JSON value. */
  static final GraphQLScalarType JSON_OR_STRING = scalar("JSONOrString", false);

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private DoubleScalars() {}

  private static GraphQLScalarType scalar(String name, boolean textOnly) {
    return GraphQLScalarType.newScalar().name(name).coercing(new FromVariables(textOnly)).build();
  }

  /** Takes values from variables only, as every client sends them, and gives them as they are. */
  private record FromVariables(boolean textOnly) implements Coercing<Object, Object> {

    @Override
    public Object parseValue(Object input, GraphQLContext context, Locale locale) {
      if (!textOnly) {
        return input;
      }
      try {
        if (input instanceof String text && !MAPPER.readTree(text).isMissingNode()) {
          return text;
        }
      } catch (JsonProcessingException e) {
        // Falls through to the refusal.
      }
      throw new CoercingParseValueException("not a text that is JSON");
    }

    @Override
    public Object serialize(Object result, GraphQLContext context, Locale locale) {
      return result;
    }

    @Override
    public Object parseLiteral(
        Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
      throw new CoercingParseLiteralException("must come from a variable");
    }
  }
}
