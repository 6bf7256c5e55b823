@Component(key = "c", label = "C", description = "C.")
public final class Recursion {
  public record Tree(@Input(label = "Children") List<Tree> children, @Input(label = "Node") Node node) {}
  public sealed interface Node {}
  public record Leaf(@Input(label = "Value") String value) implements Node {}
  public record Branch(@Input(label = "Left") Node left) implements Node {}
  public record Twice(@Input(label = "A") Leaf a, @Input(label = "B") Leaf b) {}

  @Action(label = "Run", description = "Runs.")
  public void run(Tree tree, @Input(label = "Twice") Twice twice) {}
}
// [SP026] Tree: The record Tree contains itself, so its inputs would never end. Fix: take the inner Tree as JsonNode, or as a String that names it.
// [SP026] Branch: The record Branch contains itself, so its inputs would never end. Fix: take the inner Branch as JsonNode, or as a String that names it.
