package acme.erp;

import acme.erp.AcmeErp.ApiKey;
import acme.erp.AcmeErp.Item;
import acme.erp.AcmeErp.NewItem;
import dev.spectral.http.HttpClient;
import java.util.List;

/** The HTTP client that all actions share. */
final class AcmeClient implements Inventory {

  private final HttpClient http;

  AcmeClient(ApiKey login) {
    this.http = HttpClient.builder().baseUrl(login.endpoint()).bearer(login.apiKey()).build();
  }

  @Override
  public List<Item> list() {
    return List.of(http.get("/items/").as(Item[].class));
  }

  @Override
  public Item get(String itemId) {
    return http.get("/items/{id}", itemId).as(Item.class);
  }

  @Override
  public Item add(NewItem item) {
    return http.post("/items/", item).as(Item.class);
  }

  @Override
  public void delete(String itemId) {
    http.delete("/items/{id}", itemId);
  }
}
