package acme.erp;

import static dev.spectral.testing.SpectralAssertions.assertThat;

import acme.erp.AcmeErp.ApiKey;
import acme.erp.AcmeErp.Item;
import acme.erp.AcmeErp.NewItem;
import dev.spectral.ConnectionException;
import dev.spectral.Secret;
import dev.spectral.testing.ActionRun;
import dev.spectral.testing.ComponentHarness;
import dev.spectral.testing.SpectralTest;
import dev.spectral.testing.TestContext;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

/** Shows both floors on which a component can be tested. */
class AcmeErpTest {

  /** The plain method with a fake: fast, and about the author's own logic. */
  @Nested
  class PlainMethods {

    private final ApiKey login = new ApiKey(URI.create("https://erp.example"), Secret.of("key"));
    private final List<Item> stored = new ArrayList<>();
    private final AcmeErp component = new AcmeErp(key -> new FakeErp());

    @Test
    void addAnItem() {
      Item added = component.addItem(login, new NewItem("widgets", 123));

      assertThat(added).isEqualTo(new Item(1, "widgets", 123));
      assertThat(stored).containsExactly(added);
    }

    @Test
    void logAndKeepState() {
      TestContext context = TestContext.create();
      stored.add(new Item(1, "Widgets", 20));

      component.listItems(context, login);

      assertThat(context.logs()).hasLine(Level.INFO, "Found 1 items with key");
      assertThat(context.instanceState()).containsEntry("found", 1);
    }

    private final class FakeErp implements AcmeErp.Erp {

      @Override
      public List<Item> items() {
        return stored;
      }

      @Override
      public Item add(NewItem item) {
        stored.add(new Item(stored.size() + 1, item.name(), item.quantity()));
        return stored.get(stored.size() - 1);
      }

      @Override
      public void delete(String id) {
        stored.removeIf(item -> id.equals("" + item.id()));
      }
    }
  }

  /** The harness: what the platform will do, over a real socket. */
  @Nested
  @SpectralTest(AcmeErp.class)
  class OnThePlatform {

    private final MockWebServer server = new MockWebServer();

    @BeforeEach
    void start(ComponentHarness erp) throws Exception {
      server.start();
      erp.connection(new ApiKey(server.url("/").uri(), Secret.of("the-api-key")));
    }

    @AfterEach
    void stop() {
      server.close();
    }

    private void answer(int status, String body) {
      server.enqueue(new MockResponse.Builder().code(status).body(body).build());
    }

    @Test
    void addsAnItem(ComponentHarness erp) throws Exception {
      answer(201, "{\"id\":3,\"name\":\"widgets\",\"quantity\":123}");

      ActionRun run = erp.action("addItem").input("name", "widgets").input("quantity", 123).run();

      assertThat(run).succeeded().hasData(new Item(3, "widgets", 123));
      RecordedRequest request = server.takeRequest();
      assertThat(request.getRequestLine()).isEqualTo("POST /items/ HTTP/1.1");
      assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer the-api-key");
      assertThat(request.getBody().utf8()).isEqualTo("{\"name\":\"widgets\",\"quantity\":123}");
    }

    @Test
    void deletesAnItem(ComponentHarness erp) {
      answer(204, "");

      assertThat(erp.action("deleteItem").input("itemId", "1").run()).succeeded().hasData(null);
    }

    @Test
    void logsWithoutTheKeyAndKeepsState(ComponentHarness erp, TestContext context) {
      answer(200, "[{\"id\":1,\"name\":\"Widgets\",\"quantity\":20}]");

      ActionRun run = erp.action("listItems").run();

      assertThat(run).hasDataAt("/0/name", "Widgets");
      assertThat(run).logs().hasLine(Level.INFO, "Found 1 items with ****");
      assertThat(context.logs()).contain("Found 1 items").doNotContain("the-api-key");
      assertThat(context.instanceState()).containsEntry("found", 1);
    }

    @Test
    void saysThatTheKeyIsRefused(ComponentHarness erp) {
      answer(401, "the-api-key is unknown");

      assertThat(erp.action("listItems").run())
          .failedWith(ConnectionException.class)
          .hasErrorMessage("Acme ERP refuses the API key. Enter it again.");
    }

    @Test
    void sendsNothingWhenAnInputIsWrong(ComponentHarness erp) {
      ActionRun run = erp.action("addItem").input("name", "w").input("quantity", "42abc").run();

      assertThat(run).hasInvalidInput("quantity");
      assertThat(server.getRequestCount()).isZero();
    }
  }
}
