package dev.spectral.golden;

import dev.spectral.annotations.Component;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.OnInstanceDelete;
import dev.spectral.annotations.OnInstanceDeploy;
import dev.spectral.annotations.OnWebhookCreate;
import dev.spectral.annotations.OnWebhookDelete;
import dev.spectral.annotations.WebhookTrigger;
import java.util.Optional;

@Component(key = "lifecycle", label = "Fx", description = "Fixture component", icon = "icon.png")
public final class Lifecycle {

  public record Target(@Input(label = "URL") Optional<String> url) {}

  @WebhookTrigger(label = "T", description = "d")
  public void deploy(Target target) {}

  @WebhookTrigger(label = "T", description = "d")
  public void del(Target target) {}

  @WebhookTrigger(label = "T", description = "d")
  public void both(Target target) {}

  @WebhookTrigger(label = "T", description = "d")
  public void webhook(Target target) {}

  @WebhookTrigger(label = "T", description = "d")
  public void all(Target target) {}

  @WebhookTrigger(label = "T", description = "d")
  public void createOnly(Target target) {}

  @OnInstanceDeploy({"deploy", "both", "all"})
  public void deployed(Target target) {}

  @OnInstanceDelete({"del", "both", "all"})
  public void deleted() {}

  @OnWebhookCreate({"webhook", "all", "createOnly"})
  public void create(Target target) {}

  @OnWebhookDelete({"webhook", "all"})
  public void remove(Target target) {}
}
