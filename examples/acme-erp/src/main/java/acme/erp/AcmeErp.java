package acme.erp;

import dev.spectral.Secret;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.ExamplePayload;
import dev.spectral.annotations.Input;
import java.net.URI;
import java.util.List;
import java.util.function.Function;

/** Reads and changes the inventory that a customer keeps in Acme ERP. */
@Component(
    key = "acme-erp",
    label = "Acme ERP",
    description = "Manage the inventory in Acme ERP",
    icon = "icon.png",
    connections = AcmeErp.ApiKey.class)
public final class AcmeErp {

  // snippet:connection
  /** What a customer fills in: each has an Acme ERP of its own. */
  @Connection(label = "Acme API Key", description = "Generate a key under Settings > API keys")
  public record ApiKey(
      @Input(label = "Endpoint URL", example = "https://my-company.erp.example/") URI endpoint,
      @Input(label = "API Key") Secret apiKey) {}

  // end

  /** An item of the inventory. */
  public record Item(int id, String name, int quantity) {}

  /** What is asked for to add an item. */
  public record NewItem(
      @Input(label = "Name") String name,
      @Input(label = "Quantity", comments = "How many there are.") int quantity) {}

  private final Function<ApiKey, Inventory> inventory;

  /** Talks to the Acme ERP of the connection. */
  public AcmeErp() {
    this(AcmeClient::new);
  }

  /** Talks to what a test provides. */
  AcmeErp(Function<ApiKey, Inventory> inventory) {
    this.inventory = inventory;
  }

  // snippet:list
  @Action(label = "List All Items", description = "List all items in the inventory")
  public List<Item> listAllItems(ApiKey login) {
    return inventory.apply(login).list();
  }

  // end

  @Action(label = "Get Item", description = "Get an item by its ID")
  public Item getItem(ApiKey login, @Input(label = "Item ID") String itemId) {
    return inventory.apply(login).get(itemId);
  }

  @Action(label = "Add Item", description = "Add an item to the inventory")
  public Item addItem(ApiKey login, NewItem item) {
    return inventory.apply(login).add(item);
  }

  @Action(label = "Delete Item", description = "Delete an item by its ID")
  public void deleteItem(ApiKey login, @Input(label = "Item ID") String itemId) {
    inventory.apply(login).delete(itemId);
  }

  @ExamplePayload("listAllItems")
  public List<Item> exampleItems() {
    return List.of(new Item(1, "Widgets", 20), new Item(2, "Whatsits", 100));
  }

  @ExamplePayload({"getItem", "addItem"})
  public Item exampleItem() {
    return new Item(1, "Widgets", 20);
  }
}
