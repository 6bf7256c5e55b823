package acme.erp;

import static dev.spectral.testing.SpectralAssertions.assertThat;

import acme.erp.AcmeErp.ApiKey;
import acme.erp.AcmeErp.Item;
import acme.erp.AcmeErp.NewItem;
import acme.erp.AcmeErpServer.Received;
import dev.spectral.InvalidInputException;
import dev.spectral.Secret;
import dev.spectral.http.HttpConnectException;
import dev.spectral.http.HttpStatusException;
import dev.spectral.testing.ActionRun;
import dev.spectral.testing.ComponentHarness;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AcmeErpTest {

  /** The methods themselves, with a fake behind them: no HTTP, no SDK. */
  @Nested
  class AsPlainJava {

    private final ApiKey login = new ApiKey(URI.create("https://erp.example"), Secret.of("k"));
    private final AcmeErp erp = new AcmeErp(any -> new FakeInventory());

    // snippet:plain
    @Test
    void listsTheItems() {
      assertThat(erp.listAllItems(login)).containsExactly(new Item(1, "Widgets", 20));
    }

    // end

    @Test
    void addsAnItem() {
      assertThat(erp.addItem(login, new NewItem("Gears", 3))).isEqualTo(new Item(2, "Gears", 3));
    }
  }

  /** What is published: keys, defaults, binding, errors, and requests over real sockets. */
  @Nested
  class AsThePlatformRunsIt {

    private final AcmeErpServer server = AcmeErpServer.start(0, "k");
    private final ComponentHarness erp =
        ComponentHarness.of(AcmeErp.class).connection(new ApiKey(server.url(), Secret.of("k")));

    @AfterEach
    void stop() {
      server.close();
    }

    private void assertReceived(String method, String path, String body) {
      assertThat(server.received()).containsExactly(new Received(method, path, "Bearer k", body));
    }

    @Test
    void listsAllItems() {
      assertThat(erp.action("listAllItems").run())
          .succeeded()
          .hasData(List.of(new Item(1, "Widgets", 20), new Item(2, "Whatsits", 100)));
      assertReceived("GET", "/items/", "");
    }

    @Test
    void getsAnItem() {
      assertThat(erp.action("getItem").input("itemId", "1").run())
          .succeeded()
          .hasData(new Item(1, "Widgets", 20));
      assertReceived("GET", "/items/1", "");
    }

    // snippet:harness
    @Test
    void addsAnItem() {
      ActionRun run = erp.action("addItem").input("name", "widgets").input("quantity", "123").run();

      assertThat(run).succeeded().hasDataAt("/name", "widgets").hasDataAt("/quantity", 123);
      assertReceived("POST", "/items/", "{\"name\":\"widgets\",\"quantity\":123}");
    }

    // end

    @Test
    void deletesAnItem() {
      assertThat(erp.action("deleteItem").input("itemId", "1").run()).succeeded().hasData(null);
      assertReceived("DELETE", "/items/1", "");
    }

    @Test
    void sendsNothingWhenAnInputIsWrong() {
      assertThat(erp.action("addItem").input("quantity", "42abc").run())
          .failedWith(InvalidInputException.class)
          .hasErrorMessage(
              """
              Input 'name' is required and was not given. Add it to the inputs.
              Input 'quantity' is not a whole number from -2147483648 to 2147483647: "42abc". \
              Correct the value.""");
      assertThat(server.received()).isEmpty();
    }

    @Test
    void tellsWhenAcmeErpRefuses() {
      ActionRun run =
          erp.connection(new ApiKey(server.url(), Secret.of("wrong-key")))
              .action("listAllItems")
              .run();
      assertThat(run).failedWith(HttpStatusException.class).hasErrorMessageContaining("401");
      assertThat(String.valueOf(run.error())).doesNotContain("wrong-key");
    }

    @Test
    void tellsWhenAcmeErpCannotBeReached() {
      server.close();
      assertThat(erp.action("listAllItems").run()).failedWith(HttpConnectException.class);
    }
  }
}
