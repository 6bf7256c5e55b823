package acme.progix;

import static org.assertj.core.api.Assertions.assertThat;

import acme.progix.AcmeProgix.ProgixLogin;
import acme.progix.OrderNotice.Order;
import acme.progix.ProgixServer.Received;
import acme.progix.StockNotice.Change;
import acme.progix.StockNotice.State;
import dev.spectral.Secret;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProgixClientTest {

  private final ProgixServer server = ProgixServer.start(0);
  private final Progix progix = new ProgixClient(new ProgixLogin(server.url(), Secret.of("k-1")));

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void takesAwayWhatWasRemoved() {
    progix.change(new Change("T1", "bowler hat", 5, State.REMOVED));
    progix.change(new Change("T2", "pencils", 20, State.ADDED));
    assertThat(server.received())
        .extracting(Received::body)
        .containsExactly(
            "{\"id\":\"T1\",\"item\":\"bowler hat\",\"by\":-5}",
            "{\"id\":\"T2\",\"item\":\"pencils\",\"by\":20}");
  }

  @Test
  void ordersAsTheCustomer() {
    LocalDate date = LocalDate.of(2021, 9, 8);
    progix.order(
        new Order("O1", date, false, "Bleecker St.", "NY", new BigDecimal("122.57"), true));
    assertThat(server.received())
        .containsExactly(
            new Received(
                "POST",
                "/orders",
                Optional.of("Bearer k-1"),
                "{\"orderid\":\"O1\",\"date\":\"2021-09-08\",\"shipped\":false,\"addr_1\":\"Bleecker"
                    + " St.\",\"addr_2\":\"NY\",\"total\":122.57,\"paid\":true}"));
  }
}
