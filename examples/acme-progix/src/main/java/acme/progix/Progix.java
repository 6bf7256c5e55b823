package acme.progix;

import acme.progix.OrderNotice.Order;
import acme.progix.StockNotice.Change;

/** What the integration needs of Progix. */
interface Progix {

  void change(Change change);

  void order(Order order);
}
