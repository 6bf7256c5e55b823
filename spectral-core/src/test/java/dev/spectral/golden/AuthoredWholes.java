package dev.spectral.golden;

import dev.spectral.TriggerPayload;
import dev.spectral.annotations.Activated;
import dev.spectral.annotations.ActivatedBy;
import dev.spectral.annotations.ConfigPage;
import dev.spectral.annotations.ConfigVar;
import dev.spectral.annotations.Configuration;
import dev.spectral.annotations.ConfigurationInit;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.EndpointSecurity;
import dev.spectral.annotations.EndpointType;
import dev.spectral.annotations.Flow;
import dev.spectral.annotations.FlowTrigger;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.Integration;
import dev.spectral.annotations.Preprocess;
import dev.spectral.annotations.Retry;
import dev.spectral.annotations.StepErrorHandler;
import dev.spectral.annotations.StepErrors;
import dev.spectral.integration.ConnectionHandle;
import dev.spectral.integration.FlowContext;
import java.util.Map;

/** The fixtures about an integration as a whole, as an author would write them. */
final class AuthoredWholes {

  private AuthoredWholes() {}

  static Map<String, Class<?>> all() {
    return Map.of(
        "fx-i01-minimal", Minimal.class,
        "fx-i02-metadata", Metadata.class,
        "fx-i03-import-metadata", Imported.class,
        "fx-i09-endpoint-trigger-preprocess", TriggerPreprocess.class,
        "fx-i10-endpoint-preprocess-flow", PreprocessFlow.class,
        "fx-i28-supplemental-components", Supplemental.class,
        "fx-i29-configuration-zod", Configured.class,
        "fx-i30-configuration-json-schema", PlainlyConfigured.class,
        "fx-i34-public-supplemental", Undescribed.class,
        "fx-i36-yaml-aliases", Alike.class);
  }

  @Integration(name = "Minimal")
  public static final class Minimal {

    @Flow(name = "Flow 1", stableKey = "flow-1")
    public void flow1() {}
  }

  @Integration(
      name = "Meta",
      description = "Desc",
      icon = "icon.png",
      category = "Communication",
      documentation = "authored/title.md",
      version = "1.2.3",
      labels = {"chat", "beta"},
      endpointType = EndpointType.FLOW_SPECIFIC,
      instanceProfile = "Default Instance Profile")
  public static final class Metadata {

    @Flow(name = "Flow 1", stableKey = "flow-1", description = "d")
    public void flow1() {}
  }

  @Integration(name = "Fixture", description = "A fixture")
  public static final class Imported {

    @Flow(name = "Flow 1", stableKey = "flow-1", description = "d")
    public void flow1() {}
  }

  @Integration(
      name = "Fixture",
      description = "A fixture",
      endpointType = EndpointType.INSTANCE_SPECIFIC,
      preprocess =
          @Preprocess(
              flowName = "body.data.flow",
              externalCustomerId = "body.data.customer",
              externalCustomerUserId = "body.data.user"))
  public static final class TriggerPreprocess {

    @Flow(name = "Flow 1", stableKey = "flow-1", description = "d")
    public void flow1() {}
  }

  @Integration(
      name = "Fixture",
      description = "A fixture",
      endpointType = EndpointType.SHARED_INSTANCE)
  public static final class PreprocessFlow {

    @Flow(
        name = "Pre",
        stableKey = "pre",
        description = "d",
        preprocess = @Preprocess(flowName = "flow", externalCustomerId = "cust"))
    public Map<String, String> pre() {
      return Map.of("flow", "Main", "cust", "c-1");
    }

    @Flow(name = "Main", stableKey = "main", description = "d")
    public void main() {}
  }

  @Integration(
      name = "Fixture",
      description = "A fixture",
      components = {GeneratedAcme.class, GeneratedPrivate.class})
  public static final class Supplemental {

    @Flow(name = "Flow 1", stableKey = "flow-1", description = "d")
    public void flow1() {}

    @FlowTrigger("flow1")
    public void received(TriggerPayload payload) {}

    @Flow(name = "Flow 2", stableKey = "flow-2", description = "d")
    public void flow2() {}
  }

  @Integration(
      name = "Fixture",
      description = "A fixture",
      components = {GeneratedAcme.class, GeneratedPrivate.class},
      scoped = Configured.Scoped.class,
      configuration =
          @Configuration(
              schema = "authored/mappings.json",
              uiSchema = "authored/mappings-form.json",
              eTag = "v1",
              connections = Configured.Needed.class))
  public static final class Configured {

    @Connection(label = "Inline", description = "A key")
    public record Inline(@Input(label = "K") java.util.Optional<String> k) {}

    public record Needed(
        @ConfigVar(name = "org", stableKey = "org") @Activated(by = ActivatedBy.ORGANIZATION)
            ConnectionHandle org,
        @ConfigVar(name = "cust", stableKey = "cust") @Activated(by = ActivatedBy.CUSTOMER)
            ConnectionHandle cust,
        @ConfigVar(name = "inline", stableKey = "inl") Inline inline,
        @ConfigVar(name = "ref", stableKey = "ref") @GeneratedAcme.OAuth2 ConnectionHandle ref) {}

    public record Scoped(
        @ConfigVar(name = "Extra", stableKey = "extra") @Activated(by = ActivatedBy.ORGANIZATION)
            ConnectionHandle extra) {}

    @Flow(name = "Flow 1", stableKey = "flow-1", description = "d")
    public void flow1() {}

    @ConfigurationInit
    public Map<String, Integer> init(FlowContext context) {
      return Map.of("x", 1);
    }
  }

  @Integration(
      name = "Fixture",
      description = "A fixture",
      configuration = @Configuration(schema = "authored/plain.json", eTag = "v2"))
  public static final class PlainlyConfigured {

    @Flow(name = "Flow 1", stableKey = "flow-1", description = "d")
    public void flow1() {}
  }

  @Integration(name = "No Desc", icon = "icon.png")
  public static final class Undescribed {

    @Flow(name = "Flow 1", stableKey = "flow-1", description = "d")
    public void flow1() {}
  }

  @Integration(name = "Fixture", description = "A fixture", labels = "k", pages = Alike.Page.class)
  public static final class Alike {

    @ConfigPage(name = "P")
    public record Page(
        @ConfigVar(
                name = "One",
                stableKey = "one",
                pickList = {"x", "y"})
            String one,
        @ConfigVar(
                name = "Two",
                stableKey = "two",
                pickList = {"x", "y"})
            String two) {}

    @Flow(
        name = "A",
        stableKey = "a",
        description = "d",
        retry = @Retry(maxAttempts = 1, delayMinutes = 1),
        organizationApiKeys = "k",
        endpointSecurity = EndpointSecurity.ORGANIZATION,
        onError = @StepErrors(handler = StepErrorHandler.RETRY, maxAttempts = 1, delaySeconds = 1))
    public void a() {}

    @Flow(
        name = "B",
        stableKey = "b",
        description = "d",
        retry = @Retry(maxAttempts = 1, delayMinutes = 1),
        organizationApiKeys = "k",
        endpointSecurity = EndpointSecurity.ORGANIZATION,
        onError = @StepErrors(handler = StepErrorHandler.RETRY, maxAttempts = 1, delaySeconds = 1))
    public void b() {}
  }
}
