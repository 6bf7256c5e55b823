package dev.spectral.golden;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.Data;
import dev.spectral.KeyValue;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Input;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Component(key = "collections", label = "Fx", description = "Fixture component", icon = "icon.png")
public final class Collections {

  public record Inputs(
      @Input(label = "S") Optional<String> plainString,
      @Input(label = "V") Optional<String> plainObject,
      @Input(label = "S") Optional<List<String>> listString,
      @Input(label = "V") Optional<List<String>> listObject,
      @Input(label = "S") Optional<Map<String, String>> kvString,
      @Input(label = "Header value", keyLabel = "Header name")
          Optional<List<KeyValue<String>>> kvObject,
      @Input(label = "D") Optional<Map<String, Data>> kvData,
      @Input(label = "C") Optional<Map<String, JsonNode>> kvCode) {}

  @Action(label = "All", description = "d")
  public void all(Inputs inputs) {}
}
