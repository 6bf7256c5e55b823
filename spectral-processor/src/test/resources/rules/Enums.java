@Component(key = "c", label = "C", description = "C.")
public final class Enums {
  enum Color { @ModelChoice(value = "r") RED, @ModelChoice(value = "r", label = "Crimson") CRIMSON, BLUE { @Override public String toString() { return "b"; } } }
  enum Nothing {}
  interface Holder { enum Inner { A, B } }

  @Action(label = "Run", description = "Runs.")
  public void run(@Input(label = "Color") Color color, @Input(label = "Nothing") Nothing nothing,
      @Input(label = "Inner", defaultValue = "B") Holder.Inner inner, @Input(label = "Wrong", defaultValue = "r") Optional<List<Color>> list,
      @Input(label = "Bad", defaultValue = "Bleu") Color bad) {}
}
// [SP008] Color.CRIMSON: The constant RED also has the value "r". Fix: write @ModelChoice(value = "…") with another value on one of them.
// [SP006] Enums.run(nothing): No input can have the type Nothing. The enum has no constants, so there would be nothing to choose. Fix: add constants to Nothing.
// [SP012] Enums.run(list): The default "r" is not JSON, as the default of a collection must be. Fix: write JSON such as defaultValue = "[\"a\"]", or remove it.
// [SP012] Enums.run(bad): The default "Bleu" is none of [r, r, BLUE]. Did you mean "BLUE"? Fix: write a defaultValue that fits, or remove it.
