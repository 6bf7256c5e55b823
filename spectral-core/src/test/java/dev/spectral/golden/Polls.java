package dev.spectral.golden;

import dev.spectral.TriggerResult;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.ExamplePayload;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.OnInstanceDeploy;
import dev.spectral.annotations.PollingTrigger;
import dev.spectral.annotations.TriggerSupport;
import java.util.List;
import java.util.Optional;

@Component(
    key = "polling",
    label = "Fx",
    description = "Fixture component",
    icon = "icon.png",
    connections = Polls.Login.class)
public final class Polls {

  @Connection(label = "Login", description = "d")
  public record Login() {}

  @Action(label = "List", description = "d")
  public List<String> list(
      @Input(label = "Conn") Login login,
      @Input(label = "Limit", defaultValue = "10") Optional<Integer> limit) {
    return List.of();
  }

  @PollingTrigger(label = "P", description = "d", pollAction = "list")
  public TriggerResult<String> withAction(@Input(label = "Since") Optional<String> since) {
    return TriggerResult.noChanges();
  }

  @PollingTrigger(label = "P2", description = "d")
  public void noAction(@Input(label = "Q") Optional<String> q) {}

  @PollingTrigger(label = "P3", description = "d")
  public void noInputs() {}

  @PollingTrigger(label = "P4", description = "d", synchronous = TriggerSupport.REQUIRED)
  public void supportIgnored() {}

  @PollingTrigger(label = "P5", description = "d", branches = "x")
  public TriggerResult<String> branching() {
    return TriggerResult.<String>of(null).branch("x");
  }

  @ExamplePayload("branching")
  public TriggerResult<String> exampleBranching() {
    return branching();
  }

  @OnInstanceDeploy("branching")
  public void deployed() {}
}
