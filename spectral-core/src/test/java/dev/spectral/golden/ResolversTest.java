package dev.spectral.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.invoke.ComponentInvoker;
import dev.spectral.manifest.Manifest;
import java.io.File;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author's annotations can say of resolvers is what the reference emits. */
class ResolversTest {

  private static final File WIRE =
      new File("src/test/resources/golden/fx-c15-trigger-resolver/wire.json");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "none",
        "validNoResolver",
        "valid",
        "required",
        "concurrency",
        "onDeployPerformOnly",
        "onDeployBoth"
      })
  void isTheReferencesOwn(String trigger) throws IOException {
    JsonNode golden = new ObjectMapper().readTree(WIRE).at("/triggers/" + trigger);
    JsonNode ours =
        Manifest.definition(ComponentInvoker.describe(Resolvers.class)).at("/triggers/" + trigger);
    assertThat(golden.isObject()).isTrue();
    assertThat(plain(ours)).isEqualTo(plain(golden));
  }

  /** Leaves out {@code required: false}, which says nothing. */
  private static JsonNode plain(JsonNode trigger) {
    trigger
        .get("inputs")
        .forEach(
            input -> {
              if (!input.path("required").asBoolean()) {
                ((ObjectNode) input).remove("required");
              }
            });
    return trigger;
  }
}
