package dev.spectral.maven.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the platform refuses though its GraphQL types allow it. */
final class WireRules {

  private static final Set<String> INPUT_TYPES =
      Set.of(
          ("string data text password boolean code conditional connection objectSelection"
                  + " objectFieldMap jsonForm dynamicObjectSelection dynamicFieldSelection date"
                  + " timestamp flow template structuredObject dynamicObject")
              .split(" "));
  private static final Set<String> DATA_SOURCE_TYPES =
      Set.of(
          ("boolean code connection credential date jsonForm number objectFieldMap"
                  + " objectSelection picklist schedule string timestamp")
              .split(" "));
  private static final Set<String> COLLECTIONS = Set.of("valuelist", "keyvaluelist");
  private static final Set<String> SUPPORT = Set.of("invalid", "valid", "required");
  private static final Set<String> GRANTS = Set.of("authorization_code", "client_credentials");

  private final List<String> problems = new ArrayList<>();

  List<String> check(JsonNode input) {
    for (String kind : List.of("actions", "triggers", "dataSources", "connections")) {
      Set<String> keys = new HashSet<>();
      for (JsonNode member : input.path(kind)) {
        String place = kind + "." + member.path("key").asText();
        if (!keys.add(member.path("key").asText())) {
          problems.add(place + ": duplicate key");
        }
        inputs(place, member.path("inputs"), kind.equals("connections"));
        member(place, member);
      }
    }
    return problems;
  }

  private void member(String place, JsonNode member) {
    among(place, member, "dataSourceType", DATA_SOURCE_TYPES);
    among(place, member, "oauth2Type", GRANTS);
    among(place, member, "scheduleSupport", SUPPORT);
    among(place, member, "synchronousResponseSupport", SUPPORT);
    among(place, member, "triggerResolverSupport", SUPPORT);
    boolean resolves = Set.of("valid", "required").contains(text(member, "triggerResolverSupport"));
    if (resolves && !member.hasNonNull("triggerResolverDefaultBatchSize")) {
      problems.add(place + ": a resolver without a batch size");
    }
  }

  private void inputs(String place, JsonNode inputs, boolean ofConnection) {
    for (JsonNode input : inputs) {
      String own = place + "." + input.path("key").asText();
      among(own, input, "type", INPUT_TYPES);
      among(own, input, "collection", COLLECTIONS);
      boolean hidden = input.has("shown") && !input.path("shown").asBoolean();
      if (ofConnection && hidden && !input.hasNonNull("default")) {
        problems.add(own + ": hidden without a default");
      }
      inputs(own, input.path("inputs"), false);
    }
  }

  private void among(String place, JsonNode node, String field, Set<String> allowed) {
    if (node.hasNonNull(field) && !allowed.contains(text(node, field))) {
      problems.add(place + "." + field + ": '" + text(node, field) + "'");
    }
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText();
  }
}
