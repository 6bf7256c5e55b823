package acme.erp;

import acme.erp.AcmeErp.Item;
import acme.erp.AcmeErp.NewItem;
import java.util.List;

/** What the component needs of Acme ERP. */
interface Inventory {

  List<Item> list();

  Item get(String itemId);

  Item add(NewItem item);

  void delete(String itemId);
}
