package dev.spectral.runtime.publish;

import dev.spectral.runtime.Suggestions;
import graphql.GraphQLContext;
import graphql.execution.TypeFromAST;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds every variable that is not of its type and says where in it the problem is. GraphQL's own
 * check stops at the first and names only the variable.
 */
final class VariableCheck {

  private final GraphQLSchema schema;
  private final List<String> problems = new ArrayList<>();

  VariableCheck(GraphQLSchema schema) {
    this.schema = schema;
  }

  /** Lists the problems; a document that is wrong itself is left to GraphQL. */
  List<String> check(String query, Map<String, Object> variables) {
    Document document;
    try {
      document = Parser.parse(query);
    } catch (InvalidSyntaxException e) {
      return List.of();
    }
    for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
      for (VariableDefinition variable : operation.getVariableDefinitions()) {
        String name = variable.getName();
        GraphQLType type = TypeFromAST.getTypeFromAST(schema, variable.getType());
        boolean absent = !variables.containsKey(name) && variable.getDefaultValue() != null;
        if (type != null && !absent) {
          check("$" + name, type, variables.get(name));
        }
      }
    }
    return problems;
  }

  private void check(String place, GraphQLType type, @Nullable Object value) {
    if (type instanceof GraphQLNonNull required) {
      if (value == null) {
        problems.add(place + " is missing.");
      } else {
        check(place, required.getWrappedType(), value);
      }
    } else if (value == null) {
      return;
    } else if (type instanceof GraphQLList list) {
      checkList(place, list.getWrappedType(), value);
    } else if (type instanceof GraphQLInputObjectType object) {
      checkObject(place, object, value);
    } else {
      checkLeaf(place, type, value);
    }
  }

  private void checkList(String place, GraphQLType element, Object value) {
    if (!(value instanceof List<?> values)) {
      problems.add(place + " is no list.");
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      check(place + "[" + i + "]", element, values.get(i));
    }
  }

  private void checkObject(String place, GraphQLInputObjectType type, Object value) {
    if (!(value instanceof Map<?, ?> fields)) {
      problems.add(place + " is no object.");
      return;
    }
    List<String> known =
        type.getFieldDefinitions().stream().map(GraphQLInputObjectField::getName).toList();
    for (Object key : fields.keySet()) {
      String name = String.valueOf(key);
      if (!known.contains(name)) {
        String meant =
            Suggestions.nearest(name, known).map(it -> " Did you mean '" + it + "'?").orElse("");
        problems.add(place + " has no field '" + name + "' (" + type.getName() + ")." + meant);
      }
    }
    for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
      check(place + "." + field.getName(), field.getType(), fields.get(field.getName()));
    }
  }

  private void checkLeaf(String place, GraphQLType type, Object value) {
    GraphQLContext context = GraphQLContext.getDefault();
    try {
      if (type instanceof GraphQLScalarType scalar) {
        scalar.getCoercing().parseValue(value, context, Locale.ENGLISH);
      } else if (type instanceof GraphQLEnumType values
          && values.getValue(value.toString()) == null) {
        problems.add(place + " is '" + value + "', no value of " + values.getName() + ".");
      }
    } catch (CoercingParseValueException e) {
      problems.add(place + ": " + e.getMessage() + ".");
    }
  }
}
