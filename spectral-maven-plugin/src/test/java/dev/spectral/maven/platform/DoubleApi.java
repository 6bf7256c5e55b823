package dev.spectral.maven.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.maven.platform.PlatformDouble.Reply;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The double's GraphQL API: the platform's types, its refusals, and versions 1, 2, 3. */
final class DoubleApi {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern NAME = Pattern.compile("(?:query|mutation)\\s+(\\w+)");

  private final DoubleStore store;
  private final GraphQL graphql;
  private volatile boolean packageOnly;

  DoubleApi(DoubleStore store) {
    this.store = store;
    DoubleIntegrations integrations = store.integrations();
    RuntimeWiring wiring =
        RuntimeWiring.newRuntimeWiring()
            .scalar(DoubleScalars.JSON_STRING)
            .scalar(DoubleScalars.JSON_OR_STRING)
            .type("RootQuery", t -> t.dataFetcher("authenticatedUser", e -> user()))
            .type("RootQuery", t -> t.dataFetcher("components", this::components))
            .type("RootQuery", t -> t.dataFetcher("actions", this::actions))
            .type("RootMutation", t -> t.dataFetcher("publishComponent", this::publish))
            .type("RootQuery", t -> t.dataFetchers(integrations.queries()))
            .type("RootMutation", t -> t.dataFetchers(integrations.mutations()))
            .build();
    var registry = new SchemaParser().parse(sdl());
    var schema = new SchemaGenerator().makeExecutableSchema(registry, wiring);
    this.graphql = GraphQL.newGraphQL(schema).build();
  }

  static String operationName(String document) {
    Matcher matcher = NAME.matcher(document);
    return matcher.find() ? matcher.group(1) : "(anonymous)";
  }

  /** Whether it gives an address for the package alone. */
  void packageOnly(boolean alone) {
    packageOnly = alone;
  }

  Reply execute(ObjectNode request) {
    Map<String, Object> variables =
        MAPPER.convertValue(request.path("variables"), new TypeReference<>() {});
    ExecutionResult result =
        graphql.execute(
            ExecutionInput.newExecutionInput(request.path("query").asText())
                .variables(variables)
                .build());
    boolean ran = result.isDataPresent();
    return Reply.json(ran ? 200 : 400, MAPPER.valueToTree(result.toSpecification()).toString());
  }

  Reply injected(String how, String operation) {
    return switch (how) {
      case "401" -> Reply.json(401, errors("Unauthorized (injected)"));
      case "500" -> Reply.json(500, errors("Internal (injected)"));
      case "html" -> Reply.of(502, "text/html", "<html>bad gateway</html>");
      case "graphql" -> Reply.json(200, errors("Injected GraphQL error"));
      case "payload" -> Reply.json(200, payload(operation));
      default -> throw new IllegalArgumentException(how);
    };
  }

  private static String errors(String message) {
    ObjectNode body = MAPPER.createObjectNode();
    body.putArray("errors").addObject().put("message", message);
    return body.putNull("data").toString();
  }

  private static String payload(String operation) {
    ObjectNode body = MAPPER.createObjectNode();
    var errors = body.putObject("data").putObject(operation).putArray("errors");
    var messages = errors.addObject().put("field", "key").putArray("messages");
    messages.add("Injected payload error.").add("Second message.");
    errors.addObject().put("field", "__all__").putArray("messages").add("Injected general error.");
    return body.toString();
  }

  private static Map<String, Object> user() {
    return Map.of("id", "user-1", "name", "Mock User", "email", "mock.user@example.com");
  }

  private Map<String, Object> components(DataFetchingEnvironment environment) {
    boolean isPublic = Boolean.TRUE.equals(environment.<Boolean>getArgument("public"));
    String key = environment.getArgumentOrDefault("key", "");
    Integer version = environment.getArgument("versionNumber");
    boolean all =
        Boolean.TRUE.equals(
            environment.<Boolean>getArgument("includeComponentsForCodeNativeIntegrations"));
    var found = store.newest(key, isPublic, all, version);
    return Map.of("nodes", found == null ? List.of() : List.of(found));
  }

  private Map<String, Object> actions(DataFetchingEnvironment environment) {
    String component = environment.getArgumentOrDefault("component", "");
    String after = environment.getArgument("after");
    return DoubleCatalog.actions(store.byId(component), after == null ? "0" : after);
  }

  private Map<String, Object> publish(DataFetchingEnvironment environment) {
    JsonNode input = MAPPER.valueToTree(environment.getArgument("input"));
    List<String> problems = new WireRules().check(input);
    if (!problems.isEmpty()) {
      return Map.of("errors", List.of(Map.of("field", "definition", "messages", problems)));
    }
    var entry = store.add(input);
    Map<String, Object> result = new HashMap<>();
    result.put("component", entry.view());
    result.put("packageUploadUrl", store.slot(entry, "package"));
    if (!packageOnly) {
      addOtherSlots(result, entry);
    }
    return Map.of("publishResult", result, "errors", List.of());
  }

  private void addOtherSlots(Map<String, Object> result, DoubleStore.Entry entry) {
    result.put("iconUploadUrl", store.slot(entry, "componentIcon"));
    result.put("sourceUploadUrl", store.slot(entry, "source"));
    result.put("connectionIconUploadUrls", slots(entry, "iconPath", "connectionIcon"));
    result.put(
        "connectionAvatarIconUploadUrls", slots(entry, "avatarIconPath", "connectionAvatarIcon"));
  }

  private List<Map<String, Object>> slots(DoubleStore.Entry entry, String field, String kind) {
    List<Map<String, Object>> slots = new ArrayList<>();
    for (JsonNode connection : entry.input().path("connections")) {
      if (connection.hasNonNull(field)) {
        String key = connection.path("key").asText();
        slots.add(Map.of("connectionKey", key, "iconUploadUrl", store.slot(entry, kind)));
      }
    }
    return slots;
  }

  private static String sdl() {
    try (var in = DoubleApi.class.getResourceAsStream("platform.graphqls")) {
      if (in == null) {
        throw new AssertionError("platform.graphqls is missing");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
