package acme.progix;

import acme.progix.AcmeProgix.ProgixLogin;
import acme.progix.OrderNotice.Order;
import acme.progix.StockNotice.Change;
import dev.spectral.http.HttpClient;

/** The Progix of one customer. */
final class ProgixClient implements Progix {

  private record StockChange(String id, String item, int by) {}

  private final HttpClient http;

  ProgixClient(ProgixLogin login) {
    this.http = HttpClient.builder().baseUrl(login.url()).bearer(login.apiKey()).build();
  }

  @Override
  public void change(Change change) {
    int by =
        switch (change.state()) {
          case ADDED -> change.quantity();
          case REMOVED -> -change.quantity();
        };
    http.post("/stock-changes", new StockChange(change.txid(), change.item(), by));
  }

  @Override
  public void order(Order order) {
    http.post("/orders", order);
  }
}
