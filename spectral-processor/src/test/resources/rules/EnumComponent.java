@Component(key = "c", label = "C", description = "C.")
public enum EnumComponent {
  ONE;
  @Action(label = "Run", description = "Runs.")
  public String run() { return ""; }
}
// [SP001] EnumComponent: The platform cannot construct the class: it is an enum. Fix: write public final class EnumComponent, at the top level or static.
