@Component(key = "c", label = "C", description = "C.")
public final class Keys {
  public record Page(@Input(label = "Limit") int limit, @Input(label = "Max", key = "limit") int max) {}

  @Action(label = "Run", description = "Runs.")
  public void run(Page page, Page again, @Input(label = "Groesse") String größe, @Input(label = "Two", key = "2x") String two) {}

  @Action(label = "Run", description = "Runs.")
  public void run(@Input(label = "X") String other) {}

  @DataSource(label = "Run", description = "Runs.", key = "sources")
  public String one() { return ""; }

  @DataSource(label = "Run", description = "Runs.")
  public String sources() { return ""; }

  @DataSource(label = "Run", description = "Same key as the action is fine.")
  public String run() { return ""; }

  @ExamplePayload("run")
  public String example() { return ""; }
}
// [SP008] Page.max: Page.limit and Page.max have the same key "limit". Fix: rename one of them, or add key = "…" to its @Input.
// [SP008] Keys.run: Page.limit and Page.limit have the same key "limit". Fix: rename one of them, or add key = "…" to its @Input.
// [SP021] Keys.run(größe): The platform does not take the key "größe". Fix: write key = "…" with letters, digits, hyphens and underscores, starting with a letter.
// [SP021] Keys.run(two): The platform does not take the key "2x". Fix: write key = "…" with letters, digits, hyphens and underscores, starting with a letter.
// [SP008] Keys.run: The action run and the action run have the same key "run". Fix: rename one of the methods, or add key = "…" to its annotation.
// [SP008] Keys.sources: The data source one and the data source sources have the same key "sources". Fix: rename one of the methods, or add key = "…" to its annotation.
// [SP017] Keys.example: Several operations have the key "run", so nobody knows which is meant. Fix: give one of them another key.
