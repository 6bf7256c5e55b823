@Component(key = "c", label = "C", description = "C.")
public interface InterfaceComponent {
  @Action(label = "Run", description = "Runs.")
  default String run() { return ""; }
}
// [SP001] InterfaceComponent: The platform cannot construct the class: it is abstract. Fix: write public final class InterfaceComponent, at the top level or static.
