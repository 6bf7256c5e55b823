package dev.spectral.runtime.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.spectral.runtime.Json;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import graphql.util.Interop;
import java.util.Locale;

/** The scalars of the platform's API that GraphQL itself does not have. */
final class Scalars {

  private Scalars() {}
}
