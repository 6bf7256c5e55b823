package dev.spectral.golden;

import dev.spectral.ConditionalExpression;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Input;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Component(key = "structured", label = "Fx", description = "Fixture component", icon = "icon.png")
public final class Structured {

  public record Person(
      @Input(label = "First") String first,
      @Input(label = "Age", defaultValue = "1") Optional<Integer> age,
      @Input(label = "Active") Optional<Boolean> active,
      @Input(label = "Tags") Optional<List<String>> tags,
      @Input(label = "V", keyLabel = "K") Optional<Map<String, String>> headers,
      @Input(label = "C") Optional<ConditionalExpression> cond) {}

  public record Nothing() {}

  @Action(label = "All", description = "d")
  public void all(
      @Input(label = "Single", comments = "grouped") Optional<Person> single,
      @Input(label = "List") Optional<List<Person>> list,
      @Input(label = "Person", keyLabel = "Name") Optional<Map<String, Person>> kv,
      @Input(label = "Empty") Optional<Nothing> empty) {}
}
