package dev.spectral.testing;

import static dev.spectral.testing.SpectralAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.spectral.Secret;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.DataSource;
import dev.spectral.annotations.ExamplePayload;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.OnError;
import dev.spectral.annotations.PollingTrigger;
import dev.spectral.definition.ActionDefinition;
import dev.spectral.definition.ComponentDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A component that is split over several classes. */
class PartsTest {

  @Component(
      key = "shop",
      label = "Shop",
      description = "Items and orders.",
      connections = Shop.Key.class,
      parts = {Items.class, Orders.class})
  public static final class Shop {

    @Connection(label = "Key", description = "Key.")
    public record Key(@Input(label = "Key") Secret key) {}

    @Action(label = "Status", description = "Tells whether the shop is open.")
    public String status(Key login) {
      return "open";
    }

    @OnError
    public Throwable onError(Throwable error) {
      return new IllegalStateException("Shop: " + error.getMessage());
    }

    @ExamplePayload("list")
    public List<String> exampleList() {
      return List.of("bolt");
    }
  }

  public static final class Items {

    private final List<String> stock;

    public Items() {
      this(List.of("bolt", "nut"));
    }

    Items(List<String> stock) {
      this.stock = stock;
    }

    @Action(label = "List", description = "Lists the items.")
    public List<String> list(Shop.Key login) {
      return stock;
    }

    @DataSource(label = "Items", description = "All items.")
    public List<String> items(Shop.Key login) {
      return stock;
    }
  }

  public static class Orders {

    @Action(label = "Order", description = "Orders an item.")
    public String order(Shop.Key login, @Input(label = "Item", dataSource = "items") String item) {
      throw new IllegalArgumentException("no " + item);
    }

    @PollingTrigger(label = "New items", description = "Tells of items.", pollAction = "list")
    public List<String> newItems(Shop.Key login) {
      return List.of();
    }
  }

  private static final Shop.Key LOGIN = new Shop.Key(Secret.of("k"));

  @Test
  void isOneComponentInTheOrderOfTheParts() {
    ComponentDefinition shop = ComponentHarness.of(Shop.class).definition();
    assertThat(shop.actions())
        .extracting(ActionDefinition::key)
        .containsExactly("status", "list", "order");
    assertThat(shop.dataSources()).hasSize(1);
    assertThat(shop.triggers()).hasSize(1);
    assertThat(shop.action("list").orElseThrow().examplePayload())
        .hasToString("{\"data\":[\"bolt\"]}");
  }

  @Test
  void callsEachPart() {
    ComponentHarness shop = ComponentHarness.of(Shop.class).connection(LOGIN);
    assertThat(shop.action("status").run()).succeeded().hasDataAt("", "open");
    assertThat(shop.action("list").run()).succeeded().hasDataAt("/1", "nut");
  }

  @Test
  void sharesTheErrorHook() {
    ComponentHarness shop = ComponentHarness.of(Shop.class).connection(LOGIN);
    assertThat(shop.action("order").input("item", "axe").run())
        .hasErrorMessageContaining("Shop: no axe");
  }

  @Test
  void takesPartsThatATestHasMade() {
    ComponentHarness shop =
        ComponentHarness.of(Shop.class, new Items(List.of("axe")), new Orders() {})
            .connection(LOGIN);
    assertThat(shop.action("list").run()).succeeded().hasDataAt("/0", "axe");
    assertThat(shop.action("status").run()).succeeded();
  }

  @Test
  void refusesWhatIsNoPart() {
    ComponentHarness shop = ComponentHarness.of(Shop.class, "axe");
    assertThatThrownBy(shop::definition)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "java.lang.String is no part of the component Shop. Its parts are [Items, Orders];"
                + " add it to @Component(parts = {…}), or do not give it.");
  }
}
