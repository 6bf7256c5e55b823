package dev.spectral.runtime.publish;

import dev.spectral.runtime.store.Part;
import dev.spectral.runtime.store.PartKind;
import dev.spectral.runtime.store.Versions;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The GraphQL API through which versions are published and found. */
public final class PublishApi {

  private static final String SCHEMA = "/dev/spectral/runtime/publish.graphqls";
  private static final String BASE = "base";

  private final Versions versions;
  private final Publishing publishing;
  private final GraphQLSchema schema;
  private final GraphQL graphql;

  /**
   * Make the API.
   *
   * @param versions the versions, never null
   * @param clock the time, never null
   */
  public PublishApi(Versions versions, Clock clock) {
    this.versions = versions;
    this.publishing = new Publishing(versions, clock);
    this.schema = schema();
    this.graphql =
        GraphQL.newGraphQL(schema)
            .defaultDataFetcherExceptionHandler(new QuietExceptionHandler())
            .build();
  }

  /**
   * Run one request.
   *
   * @param query the document, never null
   * @param operation which operation of the document, or null when it has one
   * @param variables its variables, never null
   * @param base where clients reach this runtime; upload URLs start with it, never null
   * @return the answer as the GraphQL specification shapes it, without {@code data} when the
   *     request was refused before it ran, never null
   */
  public Map<String, Object> execute(
      String query, @Nullable String operation, Map<String, Object> variables, URI base) {
    List<String> problems = new VariableCheck(schema).check(query, variables);
    if (!problems.isEmpty()) {
      return Map.of(
          "errors", problems.stream().map(problem -> Map.of("message", problem)).toList());
    }
    ExecutionInput input =
        ExecutionInput.newExecutionInput(query)
            .operationName(operation)
            .variables(variables)
            .graphQLContext(Map.of(BASE, base))
            .build();
    ExecutionResult result = graphql.execute(input);
    return result.toSpecification();
  }

  private GraphQLSchema schema() {
    RuntimeWiring wiring =
        RuntimeWiring.newRuntimeWiring()
            .scalar(Scalars.DATE_TIME)
            .scalar(Scalars.JSON_STRING)
            .scalar(Scalars.JSON_OR_STRING)
            .type(
                "RootQuery",
                type ->
                    type.dataFetcher("authenticatedUser", environment -> user())
                        .dataFetcher("components", this::components))
            .type("RootMutation", type -> type.dataFetcher("publishComponent", this::publish))
            .type(
                "Component",
                type ->
                    type.dataFetcher("actions", this::actions)
                        .dataFetcher("connections", this::connections))
            .build();
    return new SchemaGenerator().makeExecutableSchema(definitions(), wiring);
  }

  private static TypeDefinitionRegistry definitions() {
    try (InputStream in = PublishApi.class.getResourceAsStream(SCHEMA);
        Reader reader =
            new InputStreamReader(Objects.requireNonNull(in, SCHEMA), StandardCharsets.UTF_8)) {
      return new SchemaParser().parse(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one who holds the access token; this form of the runtime knows nobody else. */
  private static Map<String, Object> user() {
    Map<String, Object> user = new LinkedHashMap<>();
    user.put("id", "owner");
    user.put("name", "Owner");
    user.put("email", "owner@localhost");
    user.put("tenantId", "00000000-0000-0000-0000-000000000000");
    user.put("org", Map.of("id", "local", "name", "Local runtime"));
    return user;
  }

  private Object components(DataFetchingEnvironment environment) {
    String key = environment.getArgument("key");
    return new ComponentQuery(environment.getArguments())
        .answer(key == null ? versions.available() : versions.available(key));
  }

  private Object publish(DataFetchingEnvironment environment) {
    URI base = Objects.requireNonNull(environment.getGraphQlContext().get(BASE));
    PublishInput input = new PublishInput(PublishInput.map(environment.getArgument("input")));
    return publishing.publish(input, base);
  }

  private Object actions(DataFetchingEnvironment environment) {
    String versionId = versionId(environment);
    List<Map<String, Object>> nodes =
        versions.parts(versionId).stream()
            .filter(part -> part.kind() != PartKind.CONNECTION)
            .filter(part -> wanted(environment, "key", part.key()))
            .filter(part -> wanted(environment, "isTrigger", part.kind() == PartKind.TRIGGER))
            .filter(
                part -> wanted(environment, "isDataSource", part.kind() == PartKind.DATA_SOURCE))
            .map(part -> ComponentViews.action(versionId, part))
            .toList();
    return Map.of("nodes", nodes);
  }

  private Object connections(DataFetchingEnvironment environment) {
    List<Map<String, Object>> nodes =
        versions.parts(versionId(environment)).stream()
            .filter(part -> part.kind() == PartKind.CONNECTION)
            .filter((Part part) -> wanted(environment, "key", part.key()))
            .map(ComponentViews::connection)
            .toList();
    return Map.of("nodes", nodes);
  }

  private static String versionId(DataFetchingEnvironment environment) {
    Map<String, Object> component = PublishInput.map(environment.getSource());
    return String.valueOf(component.get(ComponentViews.VERSION_ID));
  }

  private static boolean wanted(
      DataFetchingEnvironment environment, String argument, Object value) {
    Object wanted = environment.getArgument(argument);
    return wanted == null || wanted.equals(value);
  }
}
