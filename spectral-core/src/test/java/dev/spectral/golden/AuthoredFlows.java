package dev.spectral.golden;

import dev.spectral.Polling;
import dev.spectral.ScheduleValue;
import dev.spectral.TriggerPayload;
import dev.spectral.TriggerResult;
import dev.spectral.annotations.ConfigPage;
import dev.spectral.annotations.ConfigVar;
import dev.spectral.annotations.EndpointSecurity;
import dev.spectral.annotations.Flow;
import dev.spectral.annotations.FlowSchema;
import dev.spectral.annotations.FlowTrigger;
import dev.spectral.annotations.Integration;
import dev.spectral.annotations.OnDeploy;
import dev.spectral.annotations.OnInstanceDelete;
import dev.spectral.annotations.OnInstanceDeploy;
import dev.spectral.annotations.OnWebhookCreate;
import dev.spectral.annotations.OnWebhookDelete;
import dev.spectral.annotations.Retry;
import dev.spectral.annotations.Schedule;
import dev.spectral.annotations.StepErrorHandler;
import dev.spectral.annotations.StepErrors;
import dev.spectral.annotations.Value;
import java.util.Map;

/** The fixtures about flows, as an author would write them. */
final class AuthoredFlows {

  private AuthoredFlows() {}

  static Map<String, Class<?>> all() {
    return Map.of(
        "fx-i04-flow-options", Options.class,
        "fx-i05-schemas", Schemas.class,
        "fx-i06-on-trigger-function", OwnTrigger.class,
        "fx-i07-schedules", Schedules.class,
        "fx-i19-trigger-references", References.class,
        "fx-i21-function-trigger-lifecycle", Lifecycles.class,
        "fx-i25-polling-flow", Polls.class,
        "fx-i27-on-deploy-trigger", Deployments.class);
  }

  @Integration(name = "Fixture", description = "A fixture")
  public static final class Options {

    @Flow(
        name = "Sync",
        stableKey = "sync",
        description = "d",
        isSynchronous = true,
        isAgentFlow = true)
    public void sync() {}

    @Flow(
        name = "Retry",
        stableKey = "retry",
        description = "d",
        retry =
            @Retry(
                maxAttempts = 3,
                delayMinutes = 5,
                usesExponentialBackoff = true,
                uniqueRequestIdField = "body.data.id"))
    public void retry() {}

    @Flow(
        name = "Secured org",
        stableKey = "secured-org",
        description = "d",
        endpointSecurity = EndpointSecurity.ORGANIZATION,
        organizationApiKeys = {"k1", "k2"})
    public void securedOrg() {}

    @Flow(
        name = "Secured customer",
        stableKey = "secured-customer",
        description = "d",
        endpointSecurity = EndpointSecurity.CUSTOMER_REQUIRED,
        testApiKeys = "t1")
    public void securedCustomer() {}

    @Flow(
        name = "Secured customer 2",
        stableKey = "secured-customer-2",
        description = "d",
        endpointSecurity = EndpointSecurity.CUSTOMER_REQUIRED)
    public void securedCustomer2() {}

    @Flow(
        name = "Unsecured",
        stableKey = "unsecured",
        description = "d",
        endpointSecurity = EndpointSecurity.UNSECURED)
    public void unsecured() {}

    @Flow(
        name = "Errors",
        stableKey = "errors",
        description = "d",
        onError =
            @StepErrors(
                handler = StepErrorHandler.RETRY,
                maxAttempts = 2,
                delaySeconds = 10,
                ignoreFinalError = true))
    public void errors() {}

    @Flow(
        name = "Ignore",
        stableKey = "ignore",
        description = "d",
        onError = @StepErrors(handler = StepErrorHandler.IGNORE))
    public void ignore() {}

    @Flow(name = "Unknown props", stableKey = "unknown-props", description = "d")
    public void unknownProps() {}
  }

  @Integration(name = "Fixture", description = "A fixture")
  public static final class Schemas {

    @Flow(
        name = "Agent",
        stableKey = "agent",
        description = "d",
        schemas = {
          @FlowSchema(name = "invoke", resource = "authored/invoke.json"),
          @FlowSchema(name = "result", resource = "authored/result.json"),
          @FlowSchema(name = "dropped", resource = "authored/dropped.json")
        })
    public void agent() {}
  }

  @Integration(name = "Fixture", description = "A fixture")
  public static final class OwnTrigger {

    @Flow(name = "My Flow", stableKey = "my-flow", description = "d")
    public void myFlow() {}

    @FlowTrigger("myFlow")
    public TriggerPayload received(TriggerPayload payload) {
      return payload;
    }
  }

  @Integration(name = "Fixture", description = "A fixture", pages = Schedules.Page.class)
  public static final class Schedules {

    @ConfigPage(name = "P")
    public record Page(
        @ConfigVar(name = "My Schedule", stableKey = "my-schedule") ScheduleValue schedule) {}

    @Flow(name = "Cron", stableKey = "cron", description = "d", schedule = @Schedule("0 0 * * *"))
    public void cron() {}

    @Flow(
        name = "Cron TZ",
        stableKey = "cron-tz",
        description = "d",
        schedule = @Schedule(value = "*/5 * * * *", timeZone = "America/Chicago"))
    public void cronInChicago() {}

    @Flow(
        name = "CV",
        stableKey = "cv",
        description = "d",
        schedule = @Schedule(configVar = "My Schedule", timeZone = "UTC"))
    public void configured() {}

    @Flow(
        name = "Cron fn",
        stableKey = "cron-fn",
        description = "d",
        schedule = @Schedule("0 0 * * *"))
    public void cronWithTrigger() {}

    @FlowTrigger("cronWithTrigger")
    public void fired(TriggerPayload payload) {}
  }

  @Integration(
      name = "Fixture",
      description = "A fixture",
      pages = References.Page.class,
      components = {GeneratedAcme.class, GeneratedPrivate.class})
  public static final class References {

    @ConfigPage(name = "P")
    public record Page(@ConfigVar(name = "Mode", stableKey = "m") String mode) {}

    @Flow(name = "Ref", stableKey = "ref", description = "d")
    @GeneratedAcme.Webhook(
        secret = @Value("s"),
        mode = @Value(configVar = "Mode"),
        list = @Value("a"),
        kv = @Value(entries = @Value.Entry(key = "a", value = "1")))
    public void ref() {}

    @Flow(name = "Ref bare", stableKey = "ref-bare", description = "d")
    @GeneratedAcme.Webhook
    public void refBare() {}

    @Flow(name = "Ref plain", stableKey = "ref-plain", description = "d")
    @GeneratedAcme.Plain
    public void refPlain() {}

    @Flow(name = "Ref legacy", stableKey = "ref-legacy", description = "d")
    @GeneratedAcme.LegacyTrigger
    public void refLegacy() {}

    @Flow(name = "Ref private", stableKey = "ref-private", description = "d")
    @GeneratedPrivate.T
    public void refPrivate() {}

    @Flow(
        name = "Ref sched",
        stableKey = "ref-sched",
        description = "d",
        schedule = @Schedule("0 0 * * *"))
    @GeneratedAcme.Plain
    public void refScheduled() {}

    @Flow(
        name = "Ref sync",
        stableKey = "ref-sync",
        description = "d",
        runInitialSyncOnDeploy = true)
    @GeneratedAcme.Plain
    public void refSync() {}

    @Flow(
        name = "Ref batch",
        stableKey = "ref-batch",
        description = "d",
        runInitialSyncOnDeploy = true)
    @GeneratedAcme.Plain
    public void refBatch() {}
  }

  @Integration(name = "Fixture", description = "A fixture")
  public static final class Lifecycles {

    @Flow(name = "All", stableKey = "all", description = "d")
    public void all() {}

    @Flow(name = "Deploy only", stableKey = "deploy-only", description = "d")
    public void deployOnly() {}

    @FlowTrigger("all")
    public void allReceived(TriggerPayload payload) {}

    @FlowTrigger("deployOnly")
    public void received(TriggerPayload payload) {}

    @OnInstanceDeploy({"all", "deployOnly"})
    public void deployed() {}

    @OnInstanceDelete("all")
    public void deleted() {}

    @OnWebhookCreate("all")
    public void created() {}

    @OnWebhookDelete("all")
    public void removed() {}
  }

  @Integration(name = "Fixture", description = "A fixture")
  public static final class Polls {

    @Flow(name = "Poll", stableKey = "poll", description = "d", schedule = @Schedule("*/5 * * * *"))
    public void poll() {}

    @Flow(name = "Std", stableKey = "std", description = "d")
    public void std() {}

    @FlowTrigger("poll")
    public TriggerResult<String> polled(Polling polling) {
      return TriggerResult.noChanges();
    }

    @FlowTrigger("std")
    public void received(TriggerPayload payload) {}
  }

  @Integration(name = "Fixture", description = "A fixture")
  public static final class Deployments {

    @Flow(name = "OD", stableKey = "od", description = "d")
    public void od() {}

    @Flow(name = "OD only", stableKey = "od-only", description = "d")
    public void odOnly() {}

    @FlowTrigger("od")
    public void received(TriggerPayload payload) {}

    @OnDeploy({"od", "odOnly"})
    public void existing(TriggerPayload payload) {}
  }
}
