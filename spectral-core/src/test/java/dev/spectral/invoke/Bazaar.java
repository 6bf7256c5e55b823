package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.AccessToken;
import dev.spectral.Choice;
import dev.spectral.ConditionalExpression;
import dev.spectral.Data;
import dev.spectral.FlowRef;
import dev.spectral.InvalidInputException;
import dev.spectral.KeyValue;
import dev.spectral.ObjectSelection;
import dev.spectral.Secret;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.CodeLanguage;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.DataSource;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.InputType;
import dev.spectral.annotations.OAuth2;
import dev.spectral.annotations.OnError;
import dev.spectral.form.JsonForm;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that can be declared, mixed: sealed logins, sealed inputs in lists, nested records.
 */
@Component(
    key = "bazaar",
    label = "Bazaar",
    description = "Everything mixed.",
    connections = {Bazaar.Key.class, Bazaar.Cloud.class})
public final class Bazaar {

  public sealed interface Login permits Key, Cloud {}

  @Connection(label = "Key", description = "d.")
  public record Key(
      @Input(label = "Host", onPremControlled = true) String host,
      @Input(label = "Port", onPremControlled = true) int port,
      @Input(label = "API", template = "https://{{#host}}:{{#port}}") URI api,
      @Input(label = "Key", writeOnly = true) Secret key)
      implements Login {}

  @Connection(label = "Cloud", description = "d.")
  @OAuth2(
      authorizeUrl = "https://cloud.example/authorize",
      tokenUrl = "https://cloud.example/token",
      scopes = "all")
  public record Cloud(AccessToken token) implements Login {}

  public sealed interface Price permits Fixed, Range {}

  public record Fixed(@Input(label = "Cents") int cents) implements Price {

    public Fixed {
      if (cents <= 0) {
        throw new InvalidInputException("cents", "must be above 0", "Give at least one cent.");
      }
    }
  }

  public record Range(@Input(label = "Least") int least, @Input(label = "Most") int most)
      implements Price {

    public Range {
      if (least > most) {
        throw new IllegalArgumentException("least is above most");
      }
    }
  }

  public enum Size {
    SMALL,
    LARGE
  }

  public record Offer(
      @Input(label = "Name", dataSource = "names") String name,
      @Input(label = "Price") Price price,
      @Input(label = "Sizes") Optional<List<Size>> sizes) {}

  public record Order(
      @Input(label = "Offers") List<Offer> offers,
      @Input(label = "Discounts") Optional<Map<String, Integer>> discounts,
      @Input(label = "Notes") Optional<List<KeyValue<String>>> notes,
      @Input(label = "Condition") Optional<ConditionalExpression> condition,
      @Input(label = "Query", type = InputType.CODE, language = CodeLanguage.SQL)
          Optional<String> query,
      @Input(label = "Extra") Optional<JsonNode> extra,
      @Input(label = "Columns", dataSource = "columns") Optional<ObjectSelection> columns,
      @Input(label = "Form") Optional<JsonForm> form,
      @Input(label = "Flow") Optional<FlowRef> flow,
      @Input(label = "File") Optional<Data> file,
      @Input(label = "Day") Optional<LocalDate> day,
      @Input(label = "At") Optional<Instant> at) {

    public Order {
      if (offers.isEmpty()) {
        throw new InvalidInputException("offers", "is empty", "Give one offer at least.");
      }
    }
  }

  @Action(label = "Order", description = "d.")
  public List<String> order(Login login, Order order) {
    String who = login instanceof Key key ? key.api().toString() : "cloud";
    return List.of(
        who,
        String.valueOf(order.offers()),
        String.valueOf(order.discounts()),
        String.valueOf(order.notes()),
        String.valueOf(order.columns().map(ObjectSelection::objects)));
  }

  @DataSource(label = "Names", description = "d.")
  public List<Choice> names(Login login) {
    return List.of();
  }

  @DataSource(label = "Columns", description = "d.")
  public ObjectSelection columns() {
    return new ObjectSelection(List.of());
  }

  @OnError
  public Throwable onError(Throwable error) {
    return error;
  }
}
