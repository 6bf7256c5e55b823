package sample;

import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Input;

/** A component that stands on a library of the same build. */
@Component(key = "many-erp", label = "Erp", description = "Stands on a library.")
public final class Erp {

  @Action(label = "Count", description = "Counts the letters of the text.")
  public int count(@Input(label = "Text") String text) {
    return Letters.count(text);
  }
}
