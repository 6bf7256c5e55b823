package dev.spectral.testing;

import dev.spectral.TriggerPayload;
import dev.spectral.annotations.Body;
import dev.spectral.annotations.ConfigPage;
import dev.spectral.annotations.ConfigVar;
import dev.spectral.annotations.EndpointType;
import dev.spectral.annotations.Flow;
import dev.spectral.annotations.Integration;
import dev.spectral.annotations.Preprocess;
import dev.spectral.integration.FlowContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Acme's ERP posts everything to one endpoint; a flow says for which flow and customer it is. */
@Integration(
    name = "Progix",
    endpointType = EndpointType.SHARED_INSTANCE,
    pages = Progix.Warehouse.class)
public final class Progix {

  private static final Map<String, String> CUSTOMERS =
      Map.of("A06DFFAC", "prog-1", "C3E72B0C", "prog-2");
  private static final Map<String, String> FLOWS =
      Map.of("inventory_update", "Update Inventory", "create_order", "Create Order");

  @ConfigPage(name = "Warehouse")
  public record Warehouse(
      @ConfigVar(name = "Warehouse", stableKey = "warehouse") Optional<String> name) {}

  public record Message(String customerId, String type) {}

  public record Target(Optional<String> flowName, Optional<String> customerExternalId) {}

  public record Item(String name, String action, int quantity) {}

  public record Update(List<Item> items) {}

  public record NewOrder(String orderid, double total) {}

  @Flow(
      name = "Decide",
      stableKey = "decide",
      preprocess = @Preprocess(flowName = "flowName", externalCustomerId = "customerExternalId"))
  public Target decide(FlowContext context, TriggerPayload payload, @Body Message message) {
    if (payload.header("x-peek").isPresent()) {
      context.config(Warehouse.class);
    }
    return new Target(
        Optional.ofNullable(FLOWS.get(message.type())),
        Optional.ofNullable(CUSTOMERS.get(message.customerId())));
  }

  @Flow(name = "Update Inventory", stableKey = "update-inventory")
  public List<String> updateInventory(Warehouse warehouse, @Body Update update) {
    return update.items().stream()
        .map(
            one ->
                "%s: %s %d of %s"
                    .formatted(
                        warehouse.name().orElse("?"), one.action(), one.quantity(), one.name()))
        .toList();
  }

  @Flow(name = "Create Order", stableKey = "create-order")
  public String createOrder(Warehouse warehouse, @Body NewOrder order) {
    return warehouse.name().orElse("?") + ": " + order.orderid() + " for " + order.total();
  }
}
