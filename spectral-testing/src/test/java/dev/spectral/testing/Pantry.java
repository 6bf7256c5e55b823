package dev.spectral.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ActionContext;
import dev.spectral.ActionResult;
import dev.spectral.Data;
import dev.spectral.FlowRef;
import dev.spectral.KeyValue;
import dev.spectral.Secret;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.ModelChoice;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A component that has one of everything. */
@Component(
    key = "pantry",
    label = "Pantry",
    description = "Has one of everything.",
    connections = {Pantry.Token.class, Pantry.Basic.class})
public final class Pantry {

  /** The ways to log in. */
  public sealed interface Login permits Token, Basic {}

  @Connection(label = "Token", description = "A token.")
  public record Token(@Input(label = "Token") Secret token) implements Login {}

  @Connection(key = "userAndPassword", label = "Basic", description = "A user and a password.")
  public record Basic(
      @Input(label = "User", key = "user-name") String user,
      @Input(label = "Password") Secret password,
      @Input(label = "Port", defaultValue = "443") int port)
      implements Login {}

  /** How ripe. */
  public enum Ripeness {
    @ModelChoice(label = "Green", value = "green")
    GREEN,
    RIPE
  }

  public record Place(@Input(label = "Shelf") int shelf, @Input(label = "Box") String box) {}

  /** What is stored. */
  public sealed interface Stored permits Fruit, Can {}

  public record Fruit(@Input(label = "Name") String name) implements Stored {}

  public record Can(@Input(label = "Grams") int grams) implements Stored {}

  public record Everything(
      @Input(label = "Text") String text,
      @Input(label = "Url") URI url,
      @Input(label = "Flag") boolean flag,
      @Input(label = "Price") BigDecimal price,
      @Input(label = "Day") LocalDate day,
      @Input(label = "At") Instant at,
      @Input(label = "Ripeness") Ripeness ripeness,
      @Input(label = "Tags") List<String> tags,
      @Input(label = "Value", keyLabel = "Name") Map<String, String> labels,
      @Input(label = "Value", keyLabel = "Name") List<KeyValue<String>> pairs,
      @Input(label = "Place") Place place,
      @Input(label = "Stored") Stored stored,
      @Input(label = "File") Data file,
      @Input(label = "Code") JsonNode code,
      @Input(label = "Flow") FlowRef flow,
      @Input(label = "Note") Optional<String> note,
      @Input(label = "Reference") Optional<String> reference) {}

  @Action(label = "Keep", description = "Returns what it was given.")
  public Everything keep(Everything everything) {
    return everything;
  }

  @Action(label = "Log in", description = "Says how one is logged in.")
  public String logIn(Login login) {
    return login instanceof Basic basic ? basic.user() + ":" + basic.port() : "token";
  }

  @Action(label = "Answer", description = "Says more than its data.")
  public ActionResult<List<Integer>> answer() {
    return ActionResult.of(List.of(1, 2))
        .branch("Found")
        .statusCode(201)
        .header("X-Total", "2")
        .contentType("text/plain");
  }

  @Action(label = "Describe context", description = "Returns the context.")
  public Map<String, Object> describeContext(ActionContext context) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("stepId", context.stepId());
    all.put("executionId", context.executionId());
    all.put("webhookUrls", context.webhookUrls());
    all.put("webhookApiKeys", context.webhookApiKeys());
    all.put("invokeUrl", context.invokeUrl());
    all.put("customer", context.customer());
    all.put("instance", context.instance());
    all.put("user", context.user());
    all.put("integration", context.integration());
    all.put("flow", context.flow());
    all.put("configVars", context.configVars());
    all.put("startedAt", context.startedAt());
    all.put("simulated", context.isSimulatedTestExecution());
    all.put("debug", context.debug().enabled());
    all.put("states", List.of(context.instanceState(), context.crossFlowState()));
    all.put("more", List.of(context.executionState(), context.integrationState()));
    context.integrationState().merge("seen", 1, (before, one) -> (int) before + (int) one);
    return all;
  }

  @Action(label = "Leak", description = "Tells a secret wherever it can.")
  public String leak(ActionContext context, Login login) {
    Secret secret = login instanceof Token token ? token.token() : Secret.of("none");
    context.logger().warn("about to tell {}", secret.reveal(), new Exception(secret.reveal()));
    throw new IllegalStateException("it is " + secret.reveal());
  }

  @Action(label = "Fail without words", description = "Throws an error without a message.")
  public String failWithoutWords() {
    throw new UnsupportedOperationException();
  }
}
