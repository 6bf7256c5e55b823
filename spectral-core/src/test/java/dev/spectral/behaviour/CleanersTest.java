package dev.spectral.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spectral.invoke.ActionCall;
import dev.spectral.invoke.CallContext;
import dev.spectral.invoke.ComponentInvoker;
import dev.spectral.invoke.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What an action receives, against the recorded cleaners. Null, absent and undefined are one; where
 * the reference throws, ours refuses the inputs.
 */
class CleanersTest {

  private final ComponentInvoker invoker = ComponentInvoker.of(Cleaned.class);

  @Test
  void givesAnActionWhatTheReferenceGives() {
    Differences differences =
        new Differences("cleaners", "cleaners.json", "cleaners-differences.txt");
    for (JsonNode c : differences.cases()) {
      differences.add(name(c) + "(" + c.get("params") + ")", isEqual(c));
    }
    differences.verify();
    assertThat(differences.total()).isEqualTo(115);
  }

  /** One case calls a function without inputs, and has no name of its own. */
  private static String name(JsonNode c) {
    return c.has("name") ? c.get("name").asText() : c.get("fn").asText();
  }

  private boolean isEqual(JsonNode c) {
    Outcome outcome = call(name(c), c.get("params"));
    if (c.has("error")) {
      return outcome instanceof Outcome.Failure;
    }
    return outcome instanceof Outcome.Success success
        && Sameness.isSame(
            given(Recorded.value(c.get("result"))),
            given(new ObjectMapper().convertValue(success.data(), Object.class)));
  }

  private Outcome call(String action, JsonNode params) {
    Map<String, ?> inputs =
        params.isTextual() ? Map.of() : members(Objects.requireNonNull(Recorded.value(params)));
    Outcome outcome =
        invoker.action(new ActionCall(action, inputs, CallContext.builder().build(), line -> {}));
    assertThat(outcome.toString()).doesNotContain("UNKNOWN_ACTION").doesNotContain("ACTION_FAILED");
    return outcome;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, ?> members(Object map) {
    return (Map<String, ?>) map;
  }

  /** Leaves out what is null, at any depth. */
  private static @Nullable Object given(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> some = new LinkedHashMap<>();
      map.forEach(
          (key, one) -> {
            if (one != null) {
              some.put(key, given(one));
            }
          });
      return some;
    }
    return value instanceof List<?> list
        ? new ArrayList<>(list.stream().map(CleanersTest::given).toList())
        : value;
  }
}
