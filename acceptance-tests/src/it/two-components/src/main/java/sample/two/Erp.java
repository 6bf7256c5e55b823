package sample.two;

import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Input;

/** One of two components of a module. */
@Component(key = "two-erp", label = "Erp", description = "One of two.")
public final class Erp {

  @Action(label = "Say", description = "Returns the text.")
  public String say(@Input(label = "Text") String text) {
    return text;
  }
}
