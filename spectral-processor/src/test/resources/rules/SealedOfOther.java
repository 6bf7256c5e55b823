@Component(key = "c", label = "C", description = "C.")
public final class SealedOfOther {
  public sealed interface Shape permits Circle, Other {}
  public record Circle(@Input(label = "Radius") int radius) implements Shape {}
  public static final class Other implements Shape {}
  public sealed interface Outer permits Inner {}
  public sealed interface Inner extends Outer permits Leaf {}
  public record Leaf(@Input(label = "Leaf") int leaf) implements Inner {}

  @Action(label = "Run", description = "Runs.")
  public void run(@Input(label = "Shape") Shape shape, @Input(label = "Outer") Outer outer) {}
}
// [SP006] SealedOfOther.run(shape): No input can have the type Shape. The sealed type permits Other, which is not a record. Fix: let Shape permit records only.
// [SP006] SealedOfOther.run(outer): No input can have the type Outer. The sealed type permits Inner, which is not a record. Fix: let Outer permit records only.
