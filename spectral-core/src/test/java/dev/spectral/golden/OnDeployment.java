package dev.spectral.golden;

import dev.spectral.TriggerBatch;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.DataSource;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.OnDeploy;
import dev.spectral.annotations.TriggerSupport;
import dev.spectral.annotations.WebhookTrigger;
import java.util.List;
import java.util.Optional;

@Component(key = "cleaners", label = "Fx", description = "Fixture component", icon = "icon.png")
public final class OnDeployment {

  public record Point(
      @Input(label = "X") Optional<String> x, @Input(label = "Y") Optional<String> y) {}

  public record Inputs(
      @Input(label = "A") Optional<String> a,
      @Input(label = "B") Optional<String> b,
      @Input(label = "O") Optional<Point> o) {}

  @Action(label = "A", description = "d")
  public Inputs act(Inputs inputs) {
    return inputs;
  }

  @WebhookTrigger(label = "T", description = "d", schedule = TriggerSupport.VALID, batchSize = 2)
  public void trg(Inputs inputs) {}

  @OnDeploy("trg")
  public TriggerBatch<String> existing(Inputs inputs, @Input(label = "OD") Optional<String> od) {
    return TriggerBatch.of(List.of());
  }

  @DataSource(label = "D", description = "d")
  public String ds(Inputs inputs) {
    return "";
  }
}
