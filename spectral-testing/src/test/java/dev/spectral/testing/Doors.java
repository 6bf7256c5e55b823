package dev.spectral.testing;

import dev.spectral.annotations.EndpointSecurity;
import dev.spectral.annotations.EndpointType;
import dev.spectral.annotations.Flow;
import dev.spectral.annotations.Integration;
import dev.spectral.annotations.Preprocess;
import dev.spectral.integration.FlowContext;
import java.util.Map;

/** Integrations whose requests name their flow, for tests. */
final class Doors {

  private Doors() {}

  /** The flow is named by a header. */
  @Integration(
      name = "By header",
      endpointType = EndpointType.INSTANCE_SPECIFIC,
      preprocess = @Preprocess(flowName = "headers.x-acme-flow"))
  public static final class ByHeader {

    @Flow(name = "Create Opportunity", stableKey = "create", isSynchronous = true)
    public Map<String, String> create() {
      return Map.of("ran", "Create Opportunity");
    }

    @Flow(name = "Update Inventory", stableKey = "update")
    public void update() {}
  }

  /** Flow and customer are named in the body. */
  @Integration(
      name = "By body",
      endpointType = EndpointType.SHARED_INSTANCE,
      preprocess =
          @Preprocess(
              flowName = "body.data.myFlowName",
              externalCustomerId = "body.data.acmeAccountId"))
  public static final class ByBody {

    @Flow(name = "Create Opportunity", stableKey = "create")
    public void create() {}

    @Flow(name = "Update Inventory", stableKey = "update")
    public String update(FlowContext context) {
      return context.customer().externalId() + " " + context.flow().name();
    }
  }

  /** There is but one flow, so only the customer is named. */
  @Integration(
      name = "One flow",
      endpointType = EndpointType.SHARED_INSTANCE,
      preprocess =
          @Preprocess(flowName = "headers.X-Flow", externalCustomerId = "headers.X-Account"))
  public static final class OneFlow {

    @Flow(name = "Only", stableKey = "only")
    public String only(FlowContext context) {
      return String.valueOf(context.customer().externalId());
    }
  }

  /** Endpoints with keys. */
  @Integration(name = "Keys")
  public static final class Keys {

    @Flow(
        name = "Ours",
        stableKey = "ours",
        endpointSecurity = EndpointSecurity.ORGANIZATION,
        organizationApiKeys = {"my-first-key", "p@s$W0Rd"})
    public void ours() {}

    @Flow(
        name = "Theirs",
        stableKey = "theirs",
        endpointSecurity = EndpointSecurity.CUSTOMER_REQUIRED)
    public void theirs() {}

    @Flow(name = "Perhaps", stableKey = "perhaps")
    public void perhaps() {}
  }
}
