package dev.spectral.golden;

import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Input;
import java.util.Optional;

@Component(key = "dynamic", label = "Fx", description = "Fixture component", icon = "icon.png")
public final class Dynamic {

  public sealed interface Entity permits Contact, Account, Nothing {}

  @Input(label = "Contact", comments = "Create a contact")
  public record Contact(
      @Input(label = "Name") Optional<Name> name, @Input(label = "Email") String email)
      implements Entity {}

  public record Name(
      @Input(label = "First") Optional<String> first,
      @Input(label = "Last") Optional<String> last) {}

  public record Account(
      @Input(label = "Company") Optional<String> companyName,
      @Input(label = "Count", defaultValue = "0") Optional<Integer> count)
      implements Entity {}

  public record Nothing() implements Entity {}

  @Action(label = "All", description = "d")
  public void all(@Input(label = "Record", comments = "pick one") Entity recordData) {}
}
