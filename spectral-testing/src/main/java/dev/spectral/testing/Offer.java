package dev.spectral.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.spectral.Choice;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.WireType;
import dev.spectral.integration.ConfigConnection;
import dev.spectral.integration.ConfigValue;
import dev.spectral.integration.ConfigVar;
import dev.spectral.integration.ConfigVarType;
import dev.spectral.integration.ConnectionSource;
import dev.spectral.integration.ValueSource;
import dev.spectral.invoke.ConfigCall;
import dev.spectral.invoke.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the data source of a config variable gave when its page was opened.
 *
 * @param result the result, a JSON null for nothing
 * @param proposed a value for a variable that has none, or null
 * @param error why there is no result, or null
 */
record Offer(JsonNode result, @Nullable Object proposed, @Nullable String error) {

  static final Offer NONE = new Offer(NullNode.getInstance(), null, null);

  static Offer of(
      ConfigVar one, IntegrationHarness harness, Map<String, Object> values, CapturedLogs logs) {
    if (!(one instanceof ConfigValue value) || value.source() == null) {
      return NONE;
    }
    if (value.source() instanceof ValueSource.Reference source) {
      return of(value, harness.parts().dataSources.ask(source.reference(), values));
    }
    IntegrationParts parts = harness.parts();
    ConfigCall call =
        new ConfigCall(
            one.name(),
            new FlowContexts(harness, parts)
                .facts(parts.nextExecution()).toBuilder().configVars(values).build(),
            parts.mocks,
            logs::add);
    Outcome outcome = parts.send(harness, () -> parts.invoker().dataSource(call));
    return outcome instanceof Outcome.Success success
        ? of(value, success.data())
        : new Offer(NullNode.getInstance(), null, ((Outcome.Failure) outcome).message());
  }

  private static Offer of(ConfigValue value, JsonNode result) {
    boolean offersMany =
        value.type() == ConfigVarType.PICKLIST
            || value.type() == ConfigVarType.OBJECT_SELECTION
            || value.type() == ConfigVarType.OBJECT_FIELD_MAP;
    JsonNode filled = value.type() == ConfigVarType.JSON_FORM ? result.path("data") : result;
    boolean proposes = !offersMany && !filled.isNull() && !filled.isMissingNode();
    return new Offer(result, proposes ? TestJson.plain(filled) : null, null);
  }

  WizardElement.Variable element(ConfigVar one, @Nullable Object value) {
    return new WizardElement.Variable(
        one.name(),
        one instanceof ConfigValue plain ? Optional.of(plain.type()) : Optional.empty(),
        one instanceof ConfigConnection connection ? inputs(connection) : List.of(),
        one instanceof ConfigValue plain ? choices(plain) : List.of(),
        result,
        Optional.ofNullable(value),
        Optional.ofNullable(error));
  }

  /** Lists what a person may choose from. */
  List<Choice> choices(ConfigValue one) {
    List<Choice> choices = new ArrayList<>();
    one.pickList().forEach(key -> choices.add(new Choice(key, null)));
    if (one.type() == ConfigVarType.PICKLIST) {
      result.forEach(
          offered ->
              choices.add(
                  offered.isObject()
                      ? new Choice(
                          offered.path("key").asText(),
                          offered.hasNonNull("label") ? offered.path("label").asText() : null)
                      : new Choice(offered.asText(), null)));
    }
    return choices;
  }

  private static List<String> inputs(ConfigConnection connection) {
    if (!(connection.source() instanceof ConnectionSource.Inline inline)) {
      return List.of();
    }
    return inline.connection().inputs().stream()
        .filter(input -> isShown(input, inline))
        .map(InputDefinition::label)
        .toList();
  }

  private static boolean isShown(InputDefinition input, ConnectionSource.Inline inline) {
    return !Boolean.FALSE.equals(input.shown())
        && input.type() != WireType.TEMPLATE
        && ConnectionInputs.isCustomers(inline.inputs().get(input.key()));
  }
}
