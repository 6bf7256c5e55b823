@Component(key = "c", label = "C", description = "C.")
public final class SealedKeys {
  public sealed interface Shape {}
  @Input(label = "", key = "circle") record Square(@Input(label = "Side") int side) implements Shape {}
  record Circle(@Input(label = "Radius") int radius) implements Shape {}
  @Input(label = "Third", key = "a b") record Third() implements Shape {}

  @Action(label = "Run", description = "Runs.")
  public void run(@Input(label = "Shape") Shape shape) {}
}
// [SP014] Square: The label is blank, so people would not see what to fill in. Fix: write @Input(label = "…") with a short name.
// [SP008] Circle: Square and Circle have the same key "circle". Fix: rename one of them, or add key = "…" to its @Input.
// [SP021] Third: The platform does not take the key "a b". Fix: write key = "…" with letters, digits, hyphens and underscores, starting with a letter.
