package dev.spectral.golden;

import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.Input;
import java.util.Optional;

@Component(
    key = "onPrem",
    label = "Fx",
    description = "Fixture component",
    icon = "icon.png",
    connections = OnPrem.Db.class)
public final class OnPrem {

  @Connection(label = "DB", description = "d")
  public record Db(
      @Input(label = "Host", onPremControlled = true) String host,
      @Input(label = "Port", onPremControlled = true, defaultValue = "5432", shown = false)
          Optional<Integer> port,
      @Input(label = "User") Optional<String> user) {}
}
