package acme.progix;

import static dev.spectral.testing.SpectralAssertions.assertThat;

import acme.progix.AcmeProgix.ProgixLogin;
import acme.progix.AcmeProgix.Route;
import acme.progix.AcmeProgix.Settings;
import dev.spectral.Secret;
import dev.spectral.annotations.EndpointType;
import dev.spectral.annotations.Flow;
import dev.spectral.annotations.Integration;
import dev.spectral.annotations.Preprocess;
import dev.spectral.integration.FlowContext;
import dev.spectral.testing.EndpointRun;
import dev.spectral.testing.IntegrationHarness;
import dev.spectral.testing.TestPayload;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the flow that decides may not do, and why there can be only one. */
class PreprocessTest {

  /** Decides by what a customer has entered, before it is known which customer. */
  @Integration(
      name = "Curious",
      endpointType = EndpointType.SHARED_INSTANCE,
      pages = AcmeProgix.Settings.class)
  public static final class Curious {

    @Flow(
        name = "Decide",
        stableKey = "decide",
        preprocess = @Preprocess(flowName = "flowName", externalCustomerId = "customerExternalId"))
    public Route decide(FlowContext context) {
      context.config(Settings.class);
      return new Route("prog-1", "Order");
    }

    @Flow(name = "Order", stableKey = "order")
    public String order() {
      return "ordered";
    }
  }

  @Test
  void readsNothingOfAnyCustomer() {
    IntegrationHarness url = IntegrationHarness.of(Curious.class);
    url.forCustomer("prog-1")
        .config(new Settings(new ProgixLogin(URI.create("https://p.example"), Secret.of("k-1"))));

    EndpointRun posted = url.post(TestPayload.json(Map.of()));

    assertThat(posted.run()).isEmpty();
    assertThat(posted.logs()).contain("no config variables").doNotContain("k-1");
  }

  @Integration(name = "Two minds", endpointType = EndpointType.SHARED_INSTANCE)
  public static final class TwoMinds {

    @Flow(
        name = "Decide",
        stableKey = "decide",
        preprocess = @Preprocess(flowName = "flow", externalCustomerId = "customer"))
    public Map<String, Object> decide() {
      return Map.of();
    }

    @Flow(
        name = "Decide too",
        stableKey = "decide-too",
        preprocess = @Preprocess(flowName = "flow", externalCustomerId = "customer"))
    public Map<String, Object> decideToo() {
      return Map.of();
    }
  }

  @Integration(
      name = "Flow and request",
      endpointType = EndpointType.SHARED_INSTANCE,
      preprocess = @Preprocess(flowName = "body.data.flow", externalCustomerId = "body.data.for"))
  public static final class FlowAndRequest {

    @Flow(
        name = "Decide",
        stableKey = "decide",
        preprocess = @Preprocess(flowName = "flow", externalCustomerId = "customer"))
    public Map<String, Object> decide() {
      return Map.of();
    }
  }

  @Test
  void isTheOnlyOne() {
    assertThat(IntegrationHarness.of(TwoMinds.class).problems()).haveCodes("SP064");
  }

  @Test
  void doesNotShareTheDecisionWithTheRequest() {
    assertThat(IntegrationHarness.of(FlowAndRequest.class).problems()).haveCodes("SP064");
  }
}
