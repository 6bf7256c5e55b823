package dev.spectral.golden;

import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.ExamplePerform;
import dev.spectral.annotations.PerformSafety;

@Component(
    key = "performSafety",
    label = "Fx",
    description = "Fixture component",
    icon = "icon.png")
public final class PerformSafeties {

  @Action(label = "A", description = "d")
  public void plain() {}

  @Action(label = "A", description = "d")
  public void example() {}

  @Action(label = "A", description = "d", performSafety = PerformSafety.SAFE)
  public void safe() {}

  @Action(label = "A", description = "d", performSafety = PerformSafety.NOT_ALLOWED)
  public void notAllowed() {}

  @Action(label = "A", description = "d", performSafety = PerformSafety.NOT_ALLOWED)
  public void both() {}

  @ExamplePerform({"example", "both"})
  public void standIn() {}
}
