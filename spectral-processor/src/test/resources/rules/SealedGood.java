@Component(key = "c", label = "C", description = "C.")
public final class SealedGood {
  public sealed interface Shape {}
  @Input(label = "A square", key = "square") record Square(@Input(label = "Side") int side) implements Shape {}
  private record Circle(@Input(label = "Radius") int radius) implements Shape {}
  record Nothing() implements Shape {}

  @Action(label = "Run", description = "Runs.")
  public void run(@Input(label = "Shape") Shape shape, @Input(label = "All") List<Shape> shapes, Circle circle) {}
}
