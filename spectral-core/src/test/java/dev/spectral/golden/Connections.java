package dev.spectral.golden;

import dev.spectral.Data;
import dev.spectral.KeyValue;
import dev.spectral.Secret;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.InputType;
import dev.spectral.annotations.ModelChoice;
import java.util.List;
import java.util.Optional;

@Component(
    key = "connections",
    label = "Fx",
    description = "Fixture component",
    icon = "icon.png",
    connections = {Connections.Basic.class, Connections.Icons.class, Connections.NoInputs.class})
public final class Connections {

  public enum Region {
    @ModelChoice(label = "US", value = "us")
    UNITED_STATES
  }

  @Connection(label = "Basic", description = "Basic auth")
  public record Basic(
      @Input(label = "Username", comments = "c", placeholder = "p", example = "e") String username,
      @Input(label = "Password") Secret password,
      @Input(label = "Hidden", shown = false, defaultValue = "x") Optional<String> hidden,
      @Input(label = "WO", writeOnly = true) Optional<Secret> writeOnly,
      @Input(label = "Flag", defaultValue = "true") Optional<Boolean> flag,
      @Input(label = "Text", type = InputType.TEXT) Optional<String> text,
      @Input(label = "Data") Optional<Data> data,
      @Input(label = "Model", defaultValue = "us") Optional<Region> model,
      @Input(label = "List", defaultValue = "[\"a\"]") Optional<List<String>> list,
      @Input(label = "V", keyLabel = "K", defaultValue = "{\"a\": \"b\"}")
          Optional<List<KeyValue<String>>> kv) {}

  @Connection(
      label = "Icons",
      description = "d",
      oauth2Icon = "oauth.png",
      avatarIcon = "avatar.png")
  public record Icons() {}

  @Connection(label = "N", description = "d")
  public record NoInputs() {}
}
