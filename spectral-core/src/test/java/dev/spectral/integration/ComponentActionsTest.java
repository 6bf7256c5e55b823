package dev.spectral.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.spectral.ComponentCall;
import dev.spectral.KeyValue;
import dev.spectral.Secret;
import dev.spectral.annotations.ComponentReference;
import dev.spectral.internal.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComponentActionsTest {

  @ComponentReference(key = "acme", isPublic = true, signature = "abc")
  private static final class Acme {}

  private record Item(String name, Optional<Long> size) {}

  private final List<ComponentCall> calls = new ArrayList<>();

  private ComponentActions actions(String answer) {
    JsonNode data = Json.parse(answer);
    return ComponentActions.of(
        call -> {
          calls.add(call);
          return data;
        },
        Acme.class);
  }

  @Test
  void callsTheComponentThatTheClassStandsFor() {
    assertThat(actions("[]").call("list", Map.of("a", 1))).isEmpty();
    assertThat(calls)
        .containsExactly(new ComponentCall("acme", true, "abc", "list", Map.of("a", 1)));
  }

  @Test
  void readsLists() {
    String answer = "[{\"name\": \"a\"}, {\"name\": \"b\", \"size\": 2, \"more\": true}]";
    assertThat(actions(answer).list("list", Map.of(), Item.class))
        .containsExactly(new Item("a", Optional.empty()), new Item("b", Optional.of(2L)));
  }

  @Test
  void namesThePlaceThatDoesNotFitAndNotWhatStandsThere() {
    String answer = "[{\"name\": \"a\"}, {\"name\": \"b\", \"size\": \"5ecret\"}]";
    assertThatThrownBy(() -> actions(answer).list("list", Map.of(), Item.class))
        .isInstanceOf(ComponentResultException.class)
        .hasNoCause()
        .hasMessageContaining("result of acme.list")
        .hasMessageContaining("it does not fit at [1].size.")
        .hasMessageNotContaining("5ecret");
    assertThatThrownBy(() -> actions("{\"size\": 1.5}").call("get", Map.of(), Item.class))
        .hasMessageContaining("acme.get");
  }

  @Test
  void refusesAClassThatStandsForNoComponent() {
    assertThatThrownBy(() -> ComponentActions.of(call -> Json.tree(1), String.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("java.lang.String is not annotated with @ComponentReference. Fix:");
  }

  @Test
  void encodesValuesAndFillsDefaultsIn() {
    Map<String, Object> values =
        WireValues.start()
            .put("secret", Secret.of("s"))
            .put("when", Optional.of(Instant.EPOCH))
            .put("pairs", List.of(new KeyValue<>("k", null)))
            .put("absent", Optional.empty())
            .put("filled", Optional.empty(), "[1, ", "2]")
            .put("json", JsonNodeFactory.instance.nullNode())
            .toMap();
    assertThat(values)
        .containsExactlyInAnyOrderEntriesOf(
            Json.map(
                Json.parse(
                    "{\"secret\": \"s\", \"when\": \"1970-01-01T00:00:00Z\", \"filled\": [1, 2],"
                        + " \"pairs\": [{\"key\": \"k\", \"value\": null}], \"json\": null}")));
  }

  @Test
  void showsNoCredentials() {
    ConnectionHandle handle = ConnectionHandle.of(Map.of("key", "apiKey", "token", "5ecret"));
    assertThat(handle).hasToString("ConnectionHandle[apiKey]");
    assertThat(Json.tree(Map.of("c", handle))).hasToString("{\"c\":\"ConnectionHandle[apiKey]\"}");
    assertThat(new ComponentCall("acme", true, "", "list", Map.of("c", "5ecret")))
        .hasToString("ComponentCall[acme.list]");
    assertThat(handle.reveal()).containsEntry("token", "5ecret");
  }
}
