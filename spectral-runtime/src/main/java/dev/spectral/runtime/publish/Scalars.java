package dev.spectral.runtime.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.spectral.runtime.Json;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The scalars of the platform's API that GraphQL itself does not have. */
final class Scalars {

  static final GraphQLScalarType DATE_TIME = ExtendedScalars.DateTime;
  static final GraphQLScalarType JSON_OR_STRING =
      ExtendedScalars.Json.transform(type -> type.name("JSONOrString"));
  static final GraphQLScalarType JSON_STRING =
      GraphQLScalarType.newScalar().name("JSONString").coercing(new JsonText()).build();

  private Scalars() {}

  private static final class JsonText implements Coercing<String, String> {

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
      return value.toString();
    }

    @Override
    public String parseValue(Object value, GraphQLContext context, Locale locale) {
      return checked(value, CoercingParseValueException::new);
    }

    @Override
    public String parseLiteral(
        Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
      Object value = literal instanceof StringValue text ? text.getValue() : literal;
      return checked(value, CoercingParseLiteralException::new);
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
      return StringValue.of(value.toString());
    }

    private static String checked(
        @Nullable Object value, Function<String, ? extends RuntimeException> refusal) {
      if (!(value instanceof String text)) {
        throw refusal.apply("a JSONString is a text that holds JSON, this is another type");
      }
      try {
        if (Json.MAPPER.readTree(text).isMissingNode()) {
          throw refusal.apply("a JSONString is a text that holds JSON, this is empty");
        }
        return text;
      } catch (JsonProcessingException e) {
        throw refusal.apply(
            "a JSONString is a text that holds JSON, this one stops being JSON at "
                + Json.place(e));
      }
    }
  }
}
