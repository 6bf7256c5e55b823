package dev.spectral.behaviour;

import dev.spectral.ActionContext;
import dev.spectral.ConnectionException;
import dev.spectral.FlowCall;
import dev.spectral.FlowReply;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.DataSource;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.OnError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Actions and data sources as the recorded cases have them. */
@Component(key = "performer", label = "Performer", description = "Recorded cases.")
public final class Performer {

  @Nullable ActionContext seen;

  @Action(label = "A", description = "d")
  public void look(ActionContext context) {
    seen = context;
    context.instanceState().put("n", 2);
  }

  @Action(label = "A", description = "d")
  public Map<String, String> inputsOnly(@Input(label = "N") String n) {
    return Map.of("n", n + "!");
  }

  @Action(label = "A", description = "d")
  public @Nullable String nothing(ActionContext context) {
    return null;
  }

  @Action(label = "A", description = "d")
  public void fail(@Input(label = "How") String how) {
    throw how.equals("connection")
        ? new ConnectionException("c", "bad creds")
        : new IllegalStateException(how);
  }

  @Action(label = "A", description = "d")
  public void measure(ActionContext context, @Input(label = "Fails") boolean fails) {
    context.debug().timeElapsed().mark("a");
    context.debug().timeElapsed().mark("b");
    context.debug().timeElapsed().measure("ab", "a", "b");
    context.debug().timeElapsed().measure("lost", "a", "never");
    context.debug().memoryUsage("m");
    context.debug().memoryUsage("d", true);
    if (fails) {
      throw new IllegalStateException("boom");
    }
  }

  @DataSource(label = "D", description = "d")
  public List<String> measured(ActionContext context) {
    context.debug().timeElapsed().mark("a");
    return List.of("one");
  }

  @Action(label = "A", description = "d")
  public FlowReply call(
      ActionContext context,
      @Input(label = "Flow") String flow,
      @Input(label = "Source") Optional<String> source) {
    FlowCall call = FlowCall.to(flow).header("Api-Key", "mine").header("X-Mine", "kept");
    return context.invokeFlow(
        source.isEmpty() ? call : call.data(Map.of("a", 1)).source(source.get()));
  }

  @OnError
  public @Nullable Throwable hook(Throwable error) {
    return switch (String.valueOf(error.getMessage())) {
      case "wrap" -> new IllegalArgumentException("wrapped " + error.getMessage(), error);
      case "throw" -> throw new IllegalStateException("hook failed");
      case "undefined" -> null;
      default -> error;
    };
  }
}
