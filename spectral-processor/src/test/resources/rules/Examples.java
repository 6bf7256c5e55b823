@Component(key = "c", label = "C", description = "C.")
public final class Examples {
  public record Item(String id) {}
  public interface Box { record Item(String id) {} }

  @Action(label = "Run", description = "Runs.")
  public Item get() { return null; }

  @Action(label = "Run", description = "Runs.")
  public ActionResult<List<Item>> list() { return null; }

  @Action(label = "Run", description = "Runs.")
  public void nothing() {}

  @ExamplePayload("get") public Box.Item other() { return null; }
  @ExamplePayload("get") public ActionResult<Item> good() { return null; }
  @ExamplePayload({"get", "list"}) public List<Item> both() { return null; }
  @ExamplePayload("nothing") public void none() {}
  @ExamplePayload("gett") public Item typo() { return null; }
  @ExamplePayload({}) public Item empty() { return null; }
  @ExamplePayload("get") Item hidden() { return null; }
  @ExamplePayload("get") public Item asks(@Input(label = "X") String x) { return null; }
}
// [SP017] Examples.other: The example is acme.Examples.Box.Item, and "get" returns acme.Examples.Item. Fix: return Item from the example.
// [SP017] Examples.both: The example is List<Item>, and "get" returns Item. Fix: return Item from the example.
// [SP017] Examples.none: "nothing" returns nothing, so it has no example. Fix: remove the example.
// [SP017] Examples.typo: There is no operation "gett". Did you mean "get"? Fix: use one of [get, list, nothing].
// [SP017] Examples.empty: The example names no operation. Fix: write @ExamplePayload("…") with a key.
// [SP017] Examples.hidden: The example is not a public instance method without parameters. Fix: write public Item hidden() {…}.
// [SP017] Examples.asks: The example is not a public instance method without parameters. Fix: write public Item asks() {…}.
