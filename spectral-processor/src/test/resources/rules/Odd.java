@Component(key = "c", label = "C", description = "C.")
public final class Odd {
  public record Row(@Input(label = "A") String __, String ___, String $x) {}
  @Action(label = "Run", description = "Runs.")
  public void run(Row row) {}
}
// [SP021] Row.__: The platform does not take the key "__". Fix: write key = "…" with letters, digits, hyphens and underscores, starting with a letter.
// [SP005] Row.___: The input has no @Input, so it would have no label. Fix: add @Input(label = "___").
// [SP005] Row.$x: The input has no @Input, so it would have no label. Fix: add @Input(label = "$x").
