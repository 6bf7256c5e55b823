@Component(key = "c", label = "C", description = "C.")
public abstract class AbstractComponent {
  @Action(label = "Run", description = "Runs.")
  public String run() { return ""; }
}
// [SP001] AbstractComponent: The platform cannot construct the class: it is abstract. Fix: write public final class AbstractComponent, at the top level or static.
