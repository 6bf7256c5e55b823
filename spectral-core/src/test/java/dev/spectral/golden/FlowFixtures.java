package dev.spectral.golden;

import static dev.spectral.golden.Acme.fixture;
import static dev.spectral.golden.Acme.flow;
import static dev.spectral.golden.Acme.json;
import static dev.spectral.golden.Acme.reference;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.spectral.Secret;
import dev.spectral.annotations.EndpointSecurity;
import dev.spectral.annotations.StepErrorHandler;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.integration.ComponentReference;
import dev.spectral.integration.ConfigPageDefinition;
import dev.spectral.integration.ConfigValue;
import dev.spectral.integration.ConfigVarType;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.FlowRetry;
import dev.spectral.integration.FlowSchedule;
import dev.spectral.integration.FlowSecurity;
import dev.spectral.integration.FlowTrigger;
import dev.spectral.integration.InputValue;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.integration.IntegrationDefinitionBuilder;
import dev.spectral.integration.StepErrorPolicy;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fixtures that are about flows. */
final class FlowFixtures {

  static final FlowTrigger FUNCTION = new FlowTrigger.Function(false, null);

  private FlowFixtures() {}

  static Map<String, IntegrationDefinition> all() {
    Map<String, IntegrationDefinition> all = new LinkedHashMap<>();
    all.put("fx-i04-flow-options", options());
    all.put("fx-i05-schemas", schemas());
    all.put(
        "fx-i06-on-trigger-function", one(flow("My Flow", "my-flow").trigger(FUNCTION).build()));
    all.put("fx-i07-schedules", schedules());
    all.put("fx-i19-trigger-references", references());
    all.put("fx-i21-function-trigger-lifecycle", lifecycle());
    all.put("fx-i25-polling-flow", polling());
    all.put("fx-i27-on-deploy-trigger", onDeploy());
    all.put("fx-i31-flow-name-keys", names());
    return all;
  }

  private static IntegrationDefinition one(FlowDefinition flow) {
    return fixture().flow(flow).build();
  }

  private static IntegrationDefinition options() {
    return fixture()
        .flow(flow("Sync", "sync").synchronous(true).agent(true).build())
        .flow(
            flow("Retry", "retry")
                .retry(new FlowRetry(3, Duration.ofMinutes(5), true, "body.data.id"))
                .build())
        .flow(secured("Secured org", EndpointSecurity.ORGANIZATION, List.of("k1", "k2"), null))
        .flow(secured("Secured customer", EndpointSecurity.CUSTOMER_REQUIRED, List.of(), "t1"))
        .flow(secured("Secured customer 2", EndpointSecurity.CUSTOMER_REQUIRED, List.of(), null))
        .flow(secured("Unsecured", EndpointSecurity.UNSECURED, List.of(), null))
        .flow(
            flow("Errors", "errors")
                .onError(
                    new StepErrorPolicy(
                        StepErrorHandler.RETRY, 2, Duration.ofSeconds(10), false, true))
                .build())
        .flow(
            flow("Ignore", "ignore")
                .onError(new StepErrorPolicy(StepErrorHandler.IGNORE, null, null, false, false))
                .build())
        .flow(flow("Unknown props", "unknown-props").build())
        .build();
  }

  private static FlowDefinition secured(
      String name, EndpointSecurity type, List<String> keys, @Nullable String testKey) {
    List<Secret> secrets = keys.stream().map(Secret::of).toList();
    List<Secret> tests = Stream.ofNullable(testKey).map(Secret::of).toList();
    return flow(name, name.toLowerCase(Locale.ROOT).replace(' ', '-'))
        .security(new FlowSecurity(type, secrets, tests))
        .build();
  }

  private static IntegrationDefinition schemas() {
    return one(
        flow("Agent", "agent")
            .schema(
                "invoke",
                json(
                    """
                    {"properties": {"q": {"type": "string", "description": "the query"}},
                     "required": ["q"]}"""))
            .schema(
                "result",
                json(
                    """
                    {"title": "My title", "$comment": "c", "properties": {}, "required": [],
                     "$schema": "https://json-schema.org/draft-07/schema"}"""))
            .schema(
                "dropped",
                json(
                    """
                    {"properties": {"a": {"description": "no type"}},
                     "additionalProperties": false}"""))
            .build());
  }

  private static IntegrationDefinition schedules() {
    return fixture()
        .flow(flow("Cron", "cron").schedule(cron("0 0 * * *", null)).build())
        .flow(flow("Cron TZ", "cron-tz").schedule(cron("*/5 * * * *", "America/Chicago")).build())
        .flow(
            flow("CV", "cv").schedule(new FlowSchedule.FromConfigVar("My Schedule", "UTC")).build())
        .flow(
            flow("Cron fn", "cron-fn").schedule(cron("0 0 * * *", null)).trigger(FUNCTION).build())
        .page(
            ConfigPageDefinition.of(
                "P",
                ConfigValue.builder("My Schedule", "my-schedule", ConfigVarType.SCHEDULE).build()))
        .build();
  }

  static FlowSchedule cron(String expression, @Nullable String zone) {
    return new FlowSchedule.Cron(expression, zone);
  }

  private static IntegrationDefinition references() {
    Map<String, InputValue> values =
        Map.of(
            "secret",
            InputValue.Literal.of(TextNode.valueOf("s")),
            "mode",
            new InputValue.FromConfigVar("Mode"),
            "list",
            InputValue.Literal.of(json("[\"a\"]")),
            "kv",
            InputValue.Literal.of(json("{\"a\": \"1\"}")));
    ComponentReference own = new ComponentReference("private-comp", "t", Map.of());
    FlowTrigger plain = to(reference("plain"));
    IntegrationDefinitionBuilder builder =
        fixture()
            .component(Acme.PUBLIC)
            .component(Acme.PRIVATE)
            .flow(trigger("Ref", new ComponentReference("acme", "webhook", values)))
            .flow(trigger("Ref bare", reference("webhook")))
            .flow(trigger("Ref plain", reference("plain")))
            .flow(trigger("Ref legacy", reference("legacyTrigger")))
            .flow(trigger("Ref private", own));
    return builder
        .flow(
            flow("Ref sched", "ref-sched").schedule(cron("0 0 * * *", null)).trigger(plain).build())
        .flow(flow("Ref sync", "ref-sync").initialSyncOnDeploy(true).trigger(plain).build())
        .flow(flow("Ref batch", "ref-batch").initialSyncOnDeploy(true).trigger(plain).build())
        .page(
            ConfigPageDefinition.of(
                "P", ConfigValue.builder("Mode", "m", ConfigVarType.STRING).build()))
        .build();
  }

  private static FlowTrigger to(ComponentReference reference) {
    return new FlowTrigger.Reference(reference);
  }

  private static FlowDefinition trigger(String name, ComponentReference reference) {
    String stableKey = name.toLowerCase(Locale.ROOT).replace(' ', '-');
    return flow(name, stableKey).trigger(to(reference)).build();
  }

  private static IntegrationDefinition lifecycle() {
    return fixture()
        .flow(
            flow("All", "all")
                .trigger(FUNCTION)
                .functions(
                    TriggerFunction.ON_INSTANCE_DEPLOY,
                    TriggerFunction.ON_INSTANCE_DELETE,
                    TriggerFunction.WEBHOOK_CREATE,
                    TriggerFunction.WEBHOOK_DELETE)
                .build())
        .flow(
            flow("Deploy only", "deploy-only")
                .trigger(FUNCTION)
                .functions(TriggerFunction.ON_INSTANCE_DEPLOY)
                .build())
        .build();
  }

  private static IntegrationDefinition polling() {
    return fixture()
        .flow(
            flow("Poll", "poll")
                .trigger(new FlowTrigger.Function(true, null))
                .schedule(cron("*/5 * * * *", null))
                .build())
        .flow(flow("Std", "std").trigger(FUNCTION).build())
        .build();
  }

  private static IntegrationDefinition onDeploy() {
    return fixture()
        .flow(
            flow("OD", "od").trigger(FUNCTION).functions(TriggerFunction.ON_DEPLOY_PERFORM).build())
        .flow(flow("OD only", "od-only").functions(TriggerFunction.ON_DEPLOY_PERFORM).build())
        .build();
  }

  private static IntegrationDefinition names() {
    IntegrationDefinitionBuilder builder = fixture();
    Map<String, String> names = new LinkedHashMap<>();
    names.put("Simple", "simple");
    names.put("two words", "two-words");
    names.put("  Leading  and   trailing!! ", "-leading-and-trailing-");
    names.put("UPPER CASE Name", "upper-case-name");
    names.put("camelCase mixedName", "camelcase-mixedname");
    names.put("with-dash_and.dot", "with-dash-and-dot");
    names.put("123 Starts with digits", "123-starts-with-digits");
    names.put("Ünïcödé Näme", "-n-c-d-n-me");
    names.put("日本語", "-");
    names.put("a", "a");
    names.put("Sync/Orders (v2)", "sync-orders-v2-");
    names.put("emoji 🚀 rocket", "emoji-rocket");
    names.put("two-words", "two-words");
    names.forEach((name, key) -> builder.flow(flow(name, key).build()));
    return builder.build();
  }
}
