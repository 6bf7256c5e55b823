package acme.erp;

import dev.spectral.ActionContext;
import dev.spectral.ConnectionException;
import dev.spectral.Secret;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.OnError;
import dev.spectral.http.HttpClient;
import dev.spectral.http.HttpStatusException;
import java.net.URI;
import java.util.List;
import java.util.function.Function;

/** A small component, as an author would write it. */
@Component(
    key = "acme-erp",
    label = "Acme ERP",
    description = "Keep the items of Acme ERP.",
    connections = AcmeErp.ApiKey.class)
public final class AcmeErp {

  @Connection(key = "apiKey", label = "API key", description = "Found under Settings > API.")
  public record ApiKey(
      @Input(label = "Endpoint") URI endpoint, @Input(label = "API key") Secret apiKey) {}

  public record Item(int id, String name, int quantity) {}

  public record NewItem(
      @Input(label = "Name") String name,
      @Input(label = "Quantity", defaultValue = "1") int quantity) {}

  private final Function<ApiKey, Erp> erp;

  public AcmeErp() {
    this(AcmeErp::overHttp);
  }

  AcmeErp(Function<ApiKey, Erp> erp) {
    this.erp = erp;
  }

  /** What the component needs of the other system; a test gives a fake. */
  interface Erp {
    List<Item> items();

    Item add(NewItem item);

    void delete(String id);
  }

  private static Erp overHttp(ApiKey login) {
    HttpClient client =
        HttpClient.builder().baseUrl(login.endpoint()).bearer(login.apiKey()).build();
    return new Erp() {
      @Override
      public List<Item> items() {
        return client.get("/items/").asList(Item.class);
      }

      @Override
      public Item add(NewItem item) {
        return client.post("/items/", item).as(Item.class);
      }

      @Override
      public void delete(String id) {
        client.delete("/items/{id}", id);
      }
    };
  }

  @Action(label = "List items", description = "Returns all items.")
  public List<Item> listItems(ActionContext context, ApiKey login) {
    List<Item> items = erp.apply(login).items();
    context.logger().info("Found {} items with {}", items.size(), login.apiKey().reveal());
    context.instanceState().put("found", items.size());
    return items;
  }

  @Action(label = "Add item", description = "Adds an item and returns it.")
  public Item addItem(ApiKey login, NewItem item) {
    return erp.apply(login).add(item);
  }

  @Action(label = "Delete item", description = "Deletes an item.")
  public void deleteItem(ApiKey login, @Input(label = "Item") String itemId) {
    erp.apply(login).delete(itemId);
  }

  @OnError
  public Throwable onError(Throwable error) {
    return error instanceof HttpStatusException http && http.status() == 401
        ? new ConnectionException("apiKey", "Acme ERP refuses the API key. Enter it again.", error)
        : error;
  }
}
