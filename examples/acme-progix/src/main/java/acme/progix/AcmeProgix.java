package acme.progix;

import acme.components.ProgixDirectory;
import acme.components.ProgixDirectory.GetCustomerByAcmeId;
import dev.spectral.InvalidInputException;
import dev.spectral.Secret;
import dev.spectral.annotations.Body;
import dev.spectral.annotations.ConfigPage;
import dev.spectral.annotations.ConfigVar;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.EndpointType;
import dev.spectral.annotations.Flow;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.Integration;
import dev.spectral.annotations.Preprocess;
import java.net.URI;
import java.util.function.Function;

/** Brings stock and orders from Acme ERP, which knows one URL for everybody, to Progix. */
@Integration(
    name = "Acme ERP to Progix",
    description = "Bring stock changes and orders from Acme ERP to Progix",
    category = "ERP",
    icon = "icon.png",
    endpointType = EndpointType.SHARED_INSTANCE,
    pages = AcmeProgix.Settings.class)
public final class AcmeProgix {

  private static final String UPDATE_INVENTORY = "Update Inventory";
  private static final String CREATE_ORDER = "Create Order";

  /** How a customer logs in to Progix. */
  @Connection(label = "Progix", description = "Find the key under Settings > API keys")
  public record ProgixLogin(
      @Input(label = "URL", example = "https://my-company.progix.example") URI url,
      @Input(label = "API key") Secret apiKey) {}

  @ConfigPage(name = "Settings")
  public record Settings(
      @ConfigVar(name = "Progix Connection", stableKey = "progix-connection") ProgixLogin progix) {}

  private final Function<ProgixLogin, Progix> progix;

  /** Talks to Progix. */
  public AcmeProgix() {
    this(ProgixClient::new);
  }

  /** Talks to what a test provides. */
  AcmeProgix(Function<ProgixLogin, Progix> progix) {
    this.progix = progix;
  }

  // snippet:preprocess
  /** Where a request goes: to this flow of this customer. */
  public record Route(String customerExternalId, String flowName) {}

  /** What every request says, whatever else it brings. */
  public record Notice(String customerId, String type) {}

  @Flow(
      name = "Find Customer And Flow",
      stableKey = "find-customer-and-flow",
      isSynchronous = true,
      preprocess = @Preprocess(flowName = "flowName", externalCustomerId = "customerExternalId"))
  public Route route(ProgixDirectory directory, @Body Notice notice) {
    String flow =
        switch (notice.type()) {
          case "inventory_update" -> UPDATE_INVENTORY;
          case "create_order" -> CREATE_ORDER;
          default ->
              throw new InvalidInputException(
                  "type", "is \"" + notice.type() + "\"", "Send inventory_update or create_order.");
        };
    var customer = directory.getCustomerByAcmeId(new GetCustomerByAcmeId(notice.customerId()));
    return new Route(customer.id(), flow);
  }

  // end

  // snippet:flows
  @Flow(name = UPDATE_INVENTORY, stableKey = "update-inventory")
  public void updateInventory(Settings settings, @Body StockNotice notice) {
    Progix to = progix.apply(settings.progix());
    notice.data().forEach(to::change);
  }

  @Flow(name = CREATE_ORDER, stableKey = "create-order")
  public void createOrder(Settings settings, @Body OrderNotice notice) {
    progix.apply(settings.progix()).order(notice.data());
  }
  // end
}
