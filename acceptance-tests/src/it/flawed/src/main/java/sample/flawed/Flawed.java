package sample.flawed;

import dev.spectral.annotations.ConfigPage;
import dev.spectral.annotations.ConfigVar;
import dev.spectral.annotations.Flow;
import dev.spectral.annotations.FlowTrigger;
import dev.spectral.annotations.Integration;
import dev.spectral.annotations.Retry;
import dev.spectral.TriggerPayload;

/** Six mistakes, each of another kind. */
@Integration(name = "Flawed", description = "Has six mistakes.", pages = Flawed.Settings.class)
public final class Flawed {

  @ConfigPage(name = "Settings")
  public record Settings(
      @ConfigVar(name = "Greeting", stableKey = "greeting", defaultValue = "${env.NOT_SET_HERE}")
          String greeting, // SP087
      @ConfigVar(name = "Channel", stableKey = "channel", dataSource = "channels")
          String channel, // SP085
      String left) {} // SP083

  @ConfigPage(name = "Unlisted")
  public record Unlisted(@ConfigVar(name = "Most", stableKey = "most") int most) {}

  @Flow(name = "Send", stableKey = "send", retry = @Retry(maxAttempts = 20)) // SP067
  public void send(Settings settings, Unlisted unlisted) {} // SP082

  @FlowTrigger("sendd") // SP081
  public TriggerPayload fired(TriggerPayload payload) {
    return payload;
  }
}
