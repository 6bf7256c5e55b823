package dev.spectral.golden;

import dev.spectral.annotations.Action;
import dev.spectral.annotations.Branch;
import dev.spectral.annotations.Component;
import java.util.Optional;

@Component(
    key = "outputSchemas",
    label = "Fx",
    description = "Fixture component",
    icon = "icon.png")
public final class OutputSchemas {

  public record Single(String id, Optional<Double> n) {}

  public sealed interface Lookup {

    @Branch("Found")
    record Found(Optional<String> id) implements Lookup {}

    @Branch("Missing")
    record Missing() implements Lookup {}
  }

  @Action(label = "A", description = "d")
  public Single single() {
    return new Single("1", Optional.empty());
  }

  @Action(label = "A", description = "d")
  public Lookup branching() {
    return new Lookup.Missing();
  }
}
