package sample;

import dev.spectral.annotations.Flow;
import dev.spectral.annotations.Integration;

@Integration(name = "Note", description = "Takes notes.")
public final class Note {

  @Flow(name = "Take", stableKey = "take")
  public String take() {
    return "taken";
  }
}
