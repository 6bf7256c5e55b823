package dev.spectral.testing;

import static dev.spectral.testing.SpectralAssertions.assertThat;
import static dev.spectral.testing.SpectralAssertions.fail;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

@SpectralTest(Pantry.class)
class SpectralExtensionTest {

  private final ComponentHarness ofConstructor;

  SpectralExtensionTest(ComponentHarness harness) {
    this.ofConstructor = harness;
  }

  @BeforeEach
  void prepare(ComponentHarness harness, TestContext context) {
    assertThat(harness).isSameAs(ofConstructor);
    context.instanceState().put("prepared", true);
  }

  @Test
  void handsOneHarnessAndOneContextToATest(ComponentHarness harness, TestContext context) {
    assertThat(harness).isSameAs(ofConstructor);
    assertThat(context.instanceState()).containsEntry("prepared", true);
    assertThat(harness.action("describeContext").run()).hasDataAt("/states/0/prepared", true);
  }

  @Nested
  class Inside {

    @Test
    void findsTheComponentOfTheOuterClass(ComponentHarness harness) {
      assertThat(harness.definition().key()).isEqualTo("pantry");
    }
  }

  static final class Fakes {

    @RegisterExtension final SpectralExtension extension = SpectralExtension.of(Pantry::new);

    @Test
    void usesIt(ComponentHarness harness) {
      assertThat(harness.action("answer").run()).succeeded();
    }

    @Test
    void failsAfterLogging(TestContext context) {
      context.logger().warn("low on jam");
      fail("on purpose");
    }

    @Test
    void succeedsAfterLogging(TestContext context) {
      context.logger().warn("plenty of jam");
    }
  }

  @SpectralTest(Bakery.class)
  static final class OfFlows {

    @Test
    void failsAfterAFlowHasLogged(IntegrationHarness harness) {
      harness.flow("takeOrder").receive(TestPayload.json(new Bakery.Order("bun", 3)));
      fail("on purpose");
    }
  }

  static final class Forgotten {

    @RegisterExtension final SpectralExtension extension = new SpectralExtension();

    @Test
    void wantsAHarness(ComponentHarness harness) {
      assertThat(harness).isNotNull();
    }
  }

  @Test
  void printsWhatWasLoggedWhenATestFails() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    EngineExecutionResults results = printing(printed, Fakes.class);

    results.testEvents().assertStatistics(count -> count.succeeded(2).failed(1));
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("Logged during failsAfterLogging(TestContext):\nWARN low on jam")
        .doesNotContain("plenty of jam");
  }

  @Test
  void printsWhatFlowsHaveLoggedWhenATestFails() {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    printing(printed, OfFlows.class).testEvents().assertStatistics(count -> count.failed(1));
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("Logged during failsAfterAFlowHasLogged(IntegrationHarness):\nINFO 3 of bun");
  }

  private static EngineExecutionResults printing(ByteArrayOutputStream printed, Class<?> tests) {
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      return run(tests);
    } finally {
      System.setOut(before);
    }
  }

  @Test
  void saysHowToNameTheComponent() {
    run(Forgotten.class)
        .testEvents()
        .failed()
        .assertThatEvents()
        .singleElement()
        .extracting(Object::toString)
        .asString()
        .contains("annotate the test class with @SpectralTest(YourComponent.class)");
  }

  private static EngineExecutionResults run(Class<?> tests) {
    return EngineTestKit.engine("junit-jupiter").selectors(selectClass(tests)).execute();
  }
}
