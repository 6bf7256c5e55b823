package dev.spectral.golden;

import static dev.spectral.golden.Acme.fixture;
import static dev.spectral.golden.Acme.flow;
import static dev.spectral.golden.Acme.withOneFlow;
import static org.assertj.core.api.Assertions.assertThat;

import dev.spectral.annotations.ActivatedBy;
import dev.spectral.annotations.EndpointType;
import dev.spectral.annotations.OnPremise;
import dev.spectral.annotations.QueueType;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.Problem;
import dev.spectral.definition.WireType;
import dev.spectral.integration.ConfigConnection;
import dev.spectral.integration.ConfigElement;
import dev.spectral.integration.ConfigPageDefinition;
import dev.spectral.integration.ConfigVarType;
import dev.spectral.integration.ConfigurationDefinition;
import dev.spectral.integration.ConnectionSource;
import dev.spectral.integration.FlowBatch;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.FlowDefinitionBuilder;
import dev.spectral.integration.FlowQueue;
import dev.spectral.integration.FlowTrigger;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.integration.IntegrationDefinitionBuilder;
import dev.spectral.integration.PreprocessFields;
import dev.spectral.integration.ScopedConnection;
import dev.spectral.manifest.IntegrationManifest;
import java.io.File;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the reference refuses is refused here too, in words that name the place and the fix. */
class GoldenIntegrationRefusalTest {

  private static final File GOLDEN = new File("src/test/resources/golden-integration-refusals");

  /** What cannot be written at all: half a batch. */
  private static final Set<String> IMPOSSIBLE = Set.of("fx-ie-on-deploy-resolver-no-trigger");

  private static final PreprocessFields FIELDS = new PreprocessFields("f", null, null);

  private static final Map<String, IntegrationDefinition> REFUSALS = new HashMap<>();
  private static final Map<String, List<String>> MESSAGES = new LinkedHashMap<>();

  static {
    flows();
    wholes();
    pages();
  }

  static final Set<String> NAMES = MESSAGES.keySet();

  private static void flows() {
    FlowTrigger noCount = new FlowTrigger.Function(false, new FlowBatch(1, 0));
    refuseFlow(
        "fx-ie-batch-concurrent-zero",
        a().trigger(noCount),
        "[SP069] the flow \"A\": Its concurrentBatchLimit is 0. Fix: use 1 or more.");
    refuseFlow(
        "fx-ie-batch-no-config",
        a().trigger(new FlowTrigger.Function(false, new FlowBatch(null, null))),
        "[SP069] the flow \"A\": Its trigger hands out batches, and nothing says how many items an"
            + " execution gets. Fix: add batchSize = 100, or another number.");
    refuseFlow(
        "fx-ie-concurrency-high",
        a().queue(new FlowQueue(QueueType.THROTTLED, 16, null, false)),
        "[SP066] the flow \"A\": Its queue lets 16 executions run at once. Fix: use a"
            + " concurrencyLimit between 2 and 15.");
    refuseFlow(
        "fx-ie-concurrency-low",
        a().queue(new FlowQueue(QueueType.THROTTLED, 1, null, false)),
        "[SP066] the flow \"A\": Its queue lets 1 executions run at once. Fix: use a"
            + " concurrencyLimit between 2 and 15.");
    String noSchedule =
        "[SP066] the flow \"A\": It runs one execution at a time of its schedule, and has no"
            + " schedule. Fix: add a schedule, or make the queue SEQUENTIAL.";
    refuseFlow(
        "fx-ie-fifo-and-singleton",
        a().queue(new FlowQueue(QueueType.SEQUENTIAL, null, null, true)),
        noSchedule);
    refuseFlow(
        "fx-ie-singleton-without-schedule",
        a().queue(new FlowQueue(QueueType.PARALLEL, null, null, true)),
        noSchedule);
    refuseFlow(
        "fx-ie-fifo-with-schedule",
        a().schedule(FlowFixtures.cron("0 0 * * *", null))
            .queue(new FlowQueue(QueueType.SEQUENTIAL, null, null, false)),
        "[SP066] the flow \"A\": It has a schedule and a queue; a schedule starts one execution at a"
            + " time. Fix: remove the queue, or write singletonExecutions = true.");
    refuseFlow(
        "fx-ie-polling-without-schedule",
        flow("Poll", "poll").trigger(new FlowTrigger.Function(true, null)),
        "[SP065] the flow \"Poll\": Its trigger polls and has no schedule, so it would never ask."
            + " Fix: add schedule = @Schedule(\"*/5 * * * *\").");
    refuse(
        "fx-ie-unknown-trigger-key",
        fixture()
            .component(Acme.PUBLIC)
            .flow(a().trigger(new FlowTrigger.Reference(Acme.reference("nope"))).build()),
        "[SP070] the flow \"A\": The component \"acme\" has no trigger \"nope\". Fix: use one of"
            + " [webhook, plain, legacyTrigger].");
  }

  private static FlowDefinitionBuilder a() {
    return flow("A", "a");
  }

  private static void refuseFlow(String fixture, FlowDefinitionBuilder flow, String... messages) {
    refuse(fixture, fixture().flow(flow.build()), messages);
  }

  private static void refuse(
      String fixture, IntegrationDefinitionBuilder integration, String... messages) {
    REFUSALS.put(fixture, integration.build());
    MESSAGES.put(fixture, List.of(messages));
  }

  private static void wholes() {
    refuse(
        "fx-ie-no-flows",
        IntegrationDefinition.builder(Acme.KEY, "X"),
        "[SP060] the integration \"X\": It has no flow, so nothing would ever run. Fix: add a method"
            + " with @Flow(name = \"…\", stableKey = \"…\").");
    refuse(
        "fx-ie-configuration-and-pages",
        withOneFlow().page(ConfigPageDefinition.of("P")).configuration(configuration("{}")),
        "[SP074] the integration \"Fixture\": It has a configuration, and pages that would be shown"
            + " in its place. Fix: remove the one or the other.");
    refuse(
        "fx-ie-configuration-no-schema",
        withOneFlow().configuration(configuration(null)),
        "[SP074] the integration \"Fixture\": Its configuration has no schema, so nobody could fill"
            + " it in. Fix: give it a JSON Schema.");
    refuse(
        "fx-ie-endpoint-shared-no-config",
        withOneFlow().endpointType(EndpointType.SHARED_INSTANCE),
        "[SP064] the integration \"Fixture\": Its flows share an endpoint, and nothing says for which"
            + " of them a request is. Fix: add preprocess = @Preprocess(flowName = \"…\") to the flow"
            + " that finds it out, or to the integration where the payload says it.");
    FlowDefinition first = a().preprocess(FIELDS).build();
    refuse(
        "fx-ie-preprocess-and-trigger-config",
        fixture().preprocess(FIELDS).flow(first),
        "[SP064] the integration \"Fixture\": Its trigger's payload says for whom a request is, and so"
            + " does the flow \"A\"; only one of them would be asked. Fix: remove preprocess from the"
            + " integration or from the flow.");
    refuse(
        "fx-ie-two-preprocess-flows",
        fixture().flow(first).flow(flow("B", "b").preprocess(FIELDS).build()),
        "[SP064] the flow \"B\": It finds out for whom a request is, and so does the flow \"A\"; an"
            + " integration has one such flow. Fix: remove preprocess from one of them.");
  }

  private static ConfigurationDefinition configuration(@Nullable String schema) {
    return new ConfigurationDefinition(
        schema == null ? null : Acme.json(schema), null, "v", false, List.of());
  }

  private static void pages() {
    ConfigElement x = ConfigFixtures.value("X", "x", ConfigVarType.STRING).build();
    ConfigElement x2 = ConfigFixtures.value("X", "x2", ConfigVarType.STRING).build();
    String twice =
        "[SP063] the config variable \"X\": Another config variable has the same name, on whichever"
            + " page, so one would replace the other. Fix: give it a name of its own.";
    refuse(
        "fx-ie-duplicate-config-var",
        withOneFlow().page(ConfigPageDefinition.of("A", x)).page(ConfigPageDefinition.of("B", x2)),
        twice);
    refuse(
        "fx-ie-duplicate-scoped",
        withOneFlow()
            .scoped(new ScopedConnection("X", "x", ActivatedBy.ORGANIZATION))
            .page(ConfigPageDefinition.of("P", x)),
        "[SP061] the config variable \"X\": Its stable key \"x\" is that of the config variable \"X\" as"
            + " well, so the platform could not tell the two apart. Fix: give it a stable key of its"
            + " own.",
        twice);
    connections();
    page(
        "fx-ie-user-activated-on-config-page",
        List.of(user("U1"), user("U2")),
        "[SP073] the config variable \"U1\": Each person logs in to it, and only user level pages ask"
            + " each person. Fix: move it to a user level page.",
        "[SP073] the config variable \"U2\": Each person logs in to it, and only user level pages ask"
            + " each person. Fix: move it to a user level page.");
    String once =
        "It is logged in to once, and a user level page asks each person. Fix: move it to a page of"
            + " the integration, or to its scoped connections.";
    refuse(
        "fx-ie-org-activated-on-user-page",
        withOneFlow()
            .userLevelPage(
                ConfigPageDefinition.of(
                    "U",
                    new ScopedConnection("O", "o", ActivatedBy.ORGANIZATION),
                    new ScopedConnection("C", "c", ActivatedBy.CUSTOMER))),
        "[SP073] the config variable \"O\": " + once,
        "[SP073] the config variable \"C\": " + once);
  }

  private static ScopedConnection user(String name) {
    return new ScopedConnection(name, name, ActivatedBy.USER);
  }

  private static void connections() {
    page(
        "fx-ie-on-prem-config-no-inputs",
        List.of(
            ConfigFixtures.inline(
                "C", "conn-key", OnPremise.ALLOWED, ConfigFixtures.string("a", "A"))),
        "[SP075] the config variable \"C\": An agent in the customer's network may provide its host and"
            + " port, and none of its inputs is for that. Fix: mark the inputs host and port with"
            + " onPremControlled = true.");
    InputDefinition template =
        InputDefinition.builder("t", WireType.TEMPLATE, "T").defaultValue("{{#zzz}}").build();
    page(
        "fx-ie-template-in-inline-connection",
        List.of(ConfigFixtures.inline("C", "c", template)),
        "[SP031] the config variable \"C\": The template of its input \"t\" names [zzz], which people do"
            + " not fill in. Fix: name inputs of the connection that are no templates, as {{#key}}.");
    ConnectionSource nope = new ConnectionSource.Reference(Acme.reference("nope"), null, null);
    page(
        "fx-ie-unknown-connection-key",
        List.of(ConfigConnection.of("C", "c", nope)),
        "[SP070] the config variable \"C\": The component \"acme\" has no connection \"nope\". Fix: use one"
            + " of [oauth2].");
  }

  private static void page(String fixture, List<ConfigElement> elements, String... messages) {
    refuse(
        fixture,
        withOneFlow().component(Acme.PUBLIC).page(new ConfigPageDefinition("P", null, elements)),
        messages);
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void isRefused(String fixture) {
    assertThat(IntegrationManifest.problems(REFUSALS.get(fixture)))
        .extracting(Problem::text)
        .containsExactlyElementsOf(MESSAGES.get(fixture));
  }

  @Test
  void everyRefusalThatIsKeptIsTestedOrImpossible() {
    TreeSet<String> known = new TreeSet<>(IMPOSSIBLE);
    known.addAll(NAMES);
    assertThat(GOLDEN.list()).hasSize(23).containsExactlyInAnyOrderElementsOf(known);
  }
}
