package acme.erp;

import acme.erp.AcmeErp.Item;
import acme.erp.AcmeErp.NewItem;
import java.util.ArrayList;
import java.util.List;

/** An inventory in memory. */
final class FakeInventory implements Inventory {

  private final List<Item> items = new ArrayList<>(List.of(new Item(1, "Widgets", 20)));

  @Override
  public List<Item> list() {
    return List.copyOf(items);
  }

  @Override
  public Item get(String itemId) {
    return items.stream().filter(item -> itemId.equals("" + item.id())).findFirst().orElseThrow();
  }

  @Override
  public Item add(NewItem item) {
    items.add(new Item(items.size() + 1, item.name(), item.quantity()));
    return items.get(items.size() - 1);
  }

  @Override
  public void delete(String itemId) {
    items.remove(get(itemId));
  }
}
