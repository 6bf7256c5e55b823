@Component(
    key = "broad",
    label = "Broad",
    description = "Has one of everything.",
    connections = {Broad.ApiKey.class, Broad.Password.class, Broad.OAuth.class},
    parts = {Broad.Items.class, Broad.Triggers.class})
public final class Broad extends Base {

  public sealed interface Login permits ApiKey, Password {}

  @Connection(label = "API key", description = "Key.")
  public record ApiKey(@Input(label = "URL") URI url, @Input(label = "Key") Secret key)
      implements Login {}

  @Connection(label = "Password", description = "Password.")
  public record Password(@Input(label = "User") String user, @Input(label = "Password") Secret word)
      implements Login {}

  @Connection(label = "OAuth", description = "OAuth.")
  @OAuth2(authorizeUrl = "https://a.example/a", tokenUrl = "https://a.example/t")
  public record OAuth(AccessToken token) {}

  public enum Size {
    SMALL,
    @ModelChoice(label = "Very large", value = "xl")
    LARGE
  }

  public record Address(@Input(label = "Town") String town, @Input(label = "Size") Size size) {}

  public sealed interface Search permits ByName, ByTown {}

  public record ByName(@Input(label = "Name") String name) implements Search {}

  public record ByTown(@Input(label = "Towns") List<Address> towns) implements Search {}

  public record Settings(int depth, Map<String, Limit> limits, Color color) {}

  public record Limit(double value, Optional<Unit> unit) {}

  public enum Color {
    RED
  }

  public enum Unit {
    KG
  }

  public static class Named {

    public String getName() {
      return "bolt";
    }
  }

  @com.fasterxml.jackson.annotation.JsonPropertyOrder({"name", "tags", "price"})
  public static final class Item extends Named implements Priced {

    public List<Tag> getTags() {
      return List.of(new Tag("new"));
    }

    @Override
    public int getPrice() {
      return 7;
    }
  }

  public interface Priced {

    int getPrice();
  }

  public record Tag(String text) {}

  public sealed interface Found {

    @Branch("One")
    record One(Tag tag) implements Found {}

    @Branch("None")
    record None() implements Found {}
  }

  /** Named by no signature: made of JSON in a method. */
  public record Remote(String id, Inner inner) {

    public record Inner(Kind kind) {}

    public enum Kind {
      A
    }
  }

  @Action(label = "All", description = "Takes everything.")
  public Item all(
      ActionContext context,
      Login login,
      Address address,
      @Input(label = "Search") Search search,
      @Input(label = "Settings", language = CodeLanguage.JSON) Settings settings,
      @Input(label = "Sizes") List<Size> sizes,
      @Input(label = "Other") Optional<Address> other) {
    return new Item();
  }

  @Action(label = "Remote", description = "Reads JSON from afar.")
  public Object remote(Login login) {
    URI url = ((ApiKey) login).url();
    return dev.spectral.http.HttpClient.builder().baseUrl(url).build().get("/").as(Remote.class);
  }

  @Action(label = "Find", description = "Branches.")
  public Found find(OAuth login, @Input(label = "Name") String name) {
    return name.isEmpty() ? new Found.None() : new Found.One(new Tag(name));
  }

  @ConnectionTest
  public boolean test(Login login) {
    return true;
  }

  @OnError
  public Throwable onError(Throwable error) {
    return error;
  }

  public static final class Items {

    public record Stock(Item item, Level[] levels) {}

    public record Level(int number) {}

    @Action(label = "Stock", description = "Returns stock.")
    public ActionResult<List<Stock>> stock() {
      return ActionResult.of(List.of(new Stock(new Item(), new Level[] {new Level(1)})));
    }

    @ExamplePayload("stock")
    public ActionResult<List<Stock>> exampleStock() {
      return stock();
    }

    @DataSource(label = "Towns", description = "Towns.")
    public List<Choice> towns(Login login) {
      return List.of();
    }
  }

  public static final class Triggers {

    public record Event(String id, Tag tag) {}

    @PollingTrigger(label = "Events", description = "Events.")
    public TriggerResult<List<Event>> events(Login login, Polling polling) {
      return TriggerResult.of(List.of(new Event("1", new Tag("x"))));
    }

    @OnInstanceDeploy("events")
    public void deploy(Login login) {}
  }
}

class Base {

  public void helper() {}
}
