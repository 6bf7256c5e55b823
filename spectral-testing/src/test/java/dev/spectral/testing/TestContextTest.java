package dev.spectral.testing;

import static dev.spectral.testing.SpectralAssertions.assertThat;
import static dev.spectral.testing.SpectralAssertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.spectral.ActionContext.Customer;
import dev.spectral.ActionContext.Flow;
import dev.spectral.ActionContext.Instance;
import dev.spectral.ActionContext.Integration;
import dev.spectral.ActionContext.User;
import dev.spectral.FlowReply;
import dev.spectral.LogSection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

class TestContextTest {

  @Test
  void hasTheDefaultValuesOfTheReferenceSdk() {
    TestContext context = TestContext.create();

    assertThat(context.stepId()).isEqualTo("mockStepId");
    assertThat(context.executionId()).isEqualTo("mockExecutionId");
    assertThat(context.webhookUrls()).isEqualTo(Map.of("Flow 1", "https://example.com"));
    assertThat(context.webhookApiKeys())
        .isEqualTo(Map.of("Flow 1", List.of("example-123", "example-456")));
    assertThat(context.invokeUrl()).isEqualTo("https://example.com");
    assertThat(context.customer()).isEqualTo(new Customer("customerId", "1234", "Customer 1"));
    assertThat(context.instance()).isEqualTo(new Instance("instanceId", "Instance 1"));
    assertThat(context.user()).isEqualTo(new User("userId", "user@example.com", "User 1", "1234"));
    assertThat(context.integration())
        .isEqualTo(new Integration("integrationId", "Integration 1", "1234", "1.0.0"));
    assertThat(context.flow()).isEqualTo(new Flow("flowId", "Flow 1", "flowStableId"));
    assertThat(context.configVars()).isEmpty();
    assertThat(context.instanceState()).isEmpty();
    assertThat(context.isSimulatedTestExecution()).isFalse();
    assertThat(context.debug().enabled()).isFalse();
    assertThat(context.startedAt())
        .isBetween(Instant.now().minus(Duration.ofDays(1)), Instant.now());
  }

  @Test
  void handsEveryValueToTheAction() {
    TestContext context =
        TestContext.builder()
            .instanceState(Map.of("cursor", 1))
            .crossFlowState(Map.of("c", 2))
            .executionState(Map.of("e", 3))
            .integrationState(Map.of("i", 4))
            .configVars(Map.of("Channel", "general"))
            .stepId("s")
            .executionId("x")
            .webhookUrls(Map.of("F", "https://f.example"))
            .webhookApiKeys(Map.of("F", List.of("k")))
            .invokeUrl("https://i.example")
            .customer(new Customer("c", null, "C"))
            .instance(new Instance("i", "I"))
            .user(null)
            .integration(new Integration("n", "N", "v", null))
            .flow(new Flow("f", "F", "sf"))
            .startedAt(Instant.EPOCH)
            .simulatedTestExecution(true)
            .globalDebug(true)
            .build();

    ActionRun run =
        ComponentHarness.of(Pantry.class).action("describeContext").context(context).run();

    assertThat(run)
        .hasDataAt("/states", List.of(Map.of("cursor", 1), Map.of("c", 2)))
        .hasDataAt("/more", List.of(Map.of("e", 3), Map.of("i", 4, "seen", 1)))
        .hasDataAt("/configVars", Map.of("Channel", "general"))
        .hasDataAt("/stepId", "s")
        .hasDataAt("/executionId", "x")
        .hasDataAt("/webhookUrls", Map.of("F", "https://f.example"))
        .hasDataAt("/webhookApiKeys", Map.of("F", List.of("k")))
        .hasDataAt("/invokeUrl", "https://i.example")
        .hasDataAt("/customer", Map.of("id", "c", "name", "C"))
        .hasDataAt("/instance", Map.of("id", "i", "name", "I"))
        .hasDataAt("/integration", Map.of("id", "n", "name", "N", "versionSequenceId", "v"))
        .hasDataAt("/flow", Map.of("id", "f", "name", "F", "stableId", "sf"))
        .hasDataAt("/startedAt", "1970-01-01T00:00:00Z")
        .hasDataAt("/simulated", true)
        .hasDataAt("/debug", true);
  }

  @Test
  void buildsOneContextOnly() {
    TestContextBuilder builder = TestContext.builder();
    builder.build();

    assertThatIllegalStateException()
        .isThrownBy(builder::build)
        .withMessageContaining("Start another with TestContext.builder()");
  }

  @Test
  void capturesWhatIsLogged() {
    CapturedLogs logs = new CapturedLogs();

    logs.logger().info("{} of {}", 1, 2);
    logs.logger().error("broken", new IllegalStateException("why"));
    logs.logger().trace("detail");

    assertThat(logs.messages(Level.TRACE)).containsExactly("detail");
    assertThat(logs.lines().get(0)).isEqualTo(new CapturedLogs.Line(Level.INFO, "1 of 2"));
    assertThat(logs.messages().get(1)).startsWith("broken\njava.lang.IllegalStateException: why\n");
    assertThat(logs.toString())
        .startsWith("INFO 1 of 2\nERROR broken\njava.lang.IllegalStateException: why\n")
        .endsWith("\nTRACE detail");
  }

  @Test
  void capturesMetricsAndSections() {
    CapturedLogs logs = new CapturedLogs();

    logs.logger().metric(Map.of("parcels", 3));
    try (LogSection section = logs.logger().section("Booking")) {
      logs.logger().info("inside");
      logs.logger().section("Nested").close();
      section.end(Map.of("booked", 1));
    }
    logs.logger().info("outside");

    assertThat(logs.metrics()).extracting(JsonNode::toString).containsExactly("{\"parcels\":3}");
    assertThat(logs.sections()).containsExactly("Booking");
    assertThat(logs.messagesIn("Booking")).containsExactly("inside");
    assertThat(logs.messages()).containsExactly("inside", "outside");
  }

  @Test
  void keepsCallsOfOtherFlowsInTheTest() {
    TestContext context =
        TestContext.builder()
            .flows(call -> new FlowReply(202, Map.of(), TextNode.valueOf("to " + call.flow())))
            .build();

    FlowReply reply = context.invokeFlow("Import", List.of(1, 2));

    assertThat(reply.data().asText()).isEqualTo("to Import");
    assertThat(context.flowCalls())
        .extracting(call -> call.flow() + " " + call.data())
        .containsExactly("Import [1,2]");
  }

  @Test
  void measuresInDebugModeOnly() {
    TestContext quiet = TestContext.create();
    quiet.debug().timeElapsed().mark("a");
    quiet.debug().memoryUsage("m");
    assertThat(quiet.debug().results().marks()).isEmpty();
    assertThat(quiet.debug().results().memoryUsage()).isEmpty();

    TestContext loud = TestContext.builder().globalDebug(true).build();
    loud.debug().timeElapsed().mark("a");
    loud.debug().memoryUsage("m");
    assertThat(loud.debug().results().marks()).containsOnlyKeys("a");
    assertThat(loud.debug().results().memoryUsage()).extracting("mark").containsExactly("m");
  }
}
