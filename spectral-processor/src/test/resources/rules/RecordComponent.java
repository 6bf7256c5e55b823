@Component(key = "c", label = "C", description = "C.")
public record RecordComponent() {
  @Action(label = "Run", description = "Runs.")
  public String run() { return ""; }
}
