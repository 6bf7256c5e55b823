package sample.two;

import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Input;

/** One of two components of a module. */
@Component(key = "two-crm", label = "Crm", description = "One of two.")
public final class Crm {

  @Action(label = "Say", description = "Returns the text.")
  public String say(@Input(label = "Text") String text) {
    return text;
  }
}
