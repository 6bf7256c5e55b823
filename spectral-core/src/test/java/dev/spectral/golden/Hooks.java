package dev.spectral.golden;

import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.DataSource;
import dev.spectral.annotations.OnError;
import dev.spectral.annotations.WebhookTrigger;

@Component(key = "hooks", label = "Fx", description = "Fixture component", icon = "icon.png")
public final class Hooks {

  @Action(label = "A", description = "d")
  public void a() {}

  @WebhookTrigger(label = "T", description = "d")
  public void t() {}

  @DataSource(label = "D", description = "d")
  public String d() {
    return "";
  }

  @OnError
  public Throwable wrap(Throwable error) {
    return new IllegalStateException("wrapped " + error.getMessage(), error);
  }
}
