@Component(
    key = "erp",
    label = "ERP",
    description = "ERP.",
    connections = Parts.Key.class,
    parts = {Parts.Items.class, Parts.Orders.class, Parts.Hidden.class, Parts.Kind.class, String[].class})
public final class Parts {

  @Connection(label = "Key", description = "Key.")
  public record Key(@Input(label = "Key") Secret key) {}

  // [SP001] Hidden: The platform cannot construct the class: it has no public constructor without parameters. Fix: add public Hidden() {…}; other constructors may stay, for tests.
  // [SP001] Kind: The platform cannot construct the class: it is an enum. Fix: write public final class Kind, at the top level or static.
  // [SP056] Kind: No method of the part is annotated, so it adds nothing to the component. Fix: annotate its operations, with @Action for instance, or remove Kind.class from parts.
  // [SP055] Parts: String[] is not a class, so it is no part. Fix: list classes only.
  // [SP008] Orders.list: The action Items.list and the action Orders.list have the same key "list". Fix: rename one of the methods, or add key = "…" to its annotation.
  // [SP007] Orders.add(customer): The input names the data source "custmers", which the component does not have. Did you mean "customers"? Fix: use one of [customers].
  // [SP017] Orders.exampleNothing: There is no operation "nothing". Fix: use one of [own, list, add, other, customers].
  // [SP033] Orders.test: The connection Key has two tests, Items.test and Orders.test. Fix: keep @ConnectionTest on one of them.
  // [SP018] Orders.onError: The component has two error hooks, onError and Orders.onError. Fix: keep @OnError on one of them.

  @Action(label = "Own", description = "Own.")
  public String own() {
    return "";
  }

  @OnError
  public Throwable onError(Throwable error) {
    return error;
  }

  public static final class Items {

    @Action(label = "List", description = "Lists.")
    public List<String> list(Key login) {
      return List.of();
    }

    @DataSource(label = "Customers", description = "Customers.")
    public List<String> customers(Key login) {
      return List.of();
    }

    @ConnectionTest
    public void test(Key login) {}
  }

  public static final class Orders {

    @Action(label = "List", description = "Lists.")
    public List<String> list(Key login) {
      return List.of();
    }

    @Action(label = "Add", description = "Adds.")
    public String add(Key login, @Input(label = "Customer", dataSource = "custmers") String customer) {
      return "";
    }

    @ExamplePayload("nothing")
    public String exampleNothing() {
      return "";
    }

    @ExamplePayload("own")
    public String exampleOwn() {
      return "";
    }

    @ConnectionTest
    public void test(Key login) {}

    @OnError
    public Throwable onError(Throwable error) {
      return error;
    }
  }

  public static final class Hidden {

    private Hidden() {}

    @Action(label = "Other", description = "Other.")
    public String other() {
      return "";
    }
  }

  public enum Kind {
    ONE
  }
}
