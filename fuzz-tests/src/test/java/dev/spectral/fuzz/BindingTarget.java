package dev.spectral.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.spectral.InvalidInputException;
import dev.spectral.invoke.ActionCall;
import dev.spectral.invoke.CallContext;
import dev.spectral.invoke.ComponentInvoker;
import dev.spectral.invoke.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Strict binding: inputs are taken, or refused by name; nothing else happens. */
public final class BindingTarget {

  private static final ComponentInvoker KITCHEN = ComponentInvoker.of(Kitchen.class);
  private static final CallContext CONTEXT = CallContext.builder().build();

  private static final List<String> KEYS =
      List.of(
          "text",
          "uri",
          "flag",
          "whole",
          "many",
          "real",
          "exact",
          "day",
          "moment",
          "here",
          "taste",
          "list",
          "map",
          "pairs",
          "place",
          "can",
          "data",
          "json",
          "condition",
          "selection",
          "fields",
          "form",
          "flow",
          "connection");

  private static final String[] WORDS = {
    "key",
    "value",
    "configuration",
    "values",
    "small",
    "large",
    "grams",
    "kilos",
    "shelf",
    "box",
    "data",
    "contentType",
    "AQ==",
    "object",
    "fields",
    "field",
    "schema",
    "uiSchema",
    "SWEET",
    "1",
    "-0",
    "1e999999999",
    "42abc",
    "0x1",
    "true",
    "2026-03-01",
    "2026-03-01T10:00:00+01:00",
    "https://a.example/",
    "[1,2]",
    "{\"shelf\":1,\"box\":\"b\"}",
    "url",
    "host",
    "token",
    ""
  };

  private BindingTarget() {}

  /** Reads the component before the time counts. */
  public static void fuzzerInitialize() {
    KITCHEN.action(new ActionCall("take", Map.of("text", "warm"), CONTEXT, line -> {}));
  }

  /**
   * Try one input.
   *
   * @param data the feed, never null
   */
  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    Fed fed = new Fed(data, WORDS);
    Map<String, @Nullable Object> inputs = new HashMap<>();
    inputs.put(
        "connection", Map.of("key", "key", "fields", Map.of("host", fed.word(), "key", "k")));
    int count = data.consumeInt(1, 4);
    for (int i = 0; i < count; i++) {
      inputs.put(data.consumeInt(0, 20) == 0 ? fed.word() : data.pickValue(KEYS), fed.value());
    }

    Outcome outcome = KITCHEN.action(new ActionCall("take", inputs, CONTEXT, line -> {}));

    if (outcome instanceof Outcome.Failure failure) {
      Throwable error = failure.error();
      if (!(error instanceof InvalidInputException invalid)) {
        throw new IllegalStateException("Neither taken nor refused: " + inputs.keySet(), error);
      }
      Fed.require(!invalid.problems().isEmpty(), "a refusal names an input");
      Fed.require(String.valueOf(error.getMessage()).length() < 100_000, "a message is short");
    }
  }
}
