package dev.spectral.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ConditionalExpression;
import dev.spectral.Data;
import dev.spectral.FlowRef;
import dev.spectral.KeyValue;
import dev.spectral.ObjectFieldMap;
import dev.spectral.ObjectSelection;
import dev.spectral.Secret;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.Input;
import dev.spectral.form.JsonForm;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes inputs of every kind and gives them back. */
@Component(
    key = "kitchen",
    label = "Kitchen",
    description = "Takes all.",
    connections = Kitchen.Key.class)
public final class Kitchen {

  @Connection(label = "Key", description = "A key.")
  public record Key(
      @Input(label = "URL", template = "https://{{#host}}.example") URI url,
      @Input(label = "Host") String host,
      @Input(label = "Key") Secret key) {}

  public enum Taste {
    SWEET,
    SOUR
  }

  public record Place(@Input(label = "Shelf") int shelf, @Input(label = "Box") String box) {}

  public sealed interface Can permits Small, Large {}

  @Input(label = "Small")
  public record Small(@Input(label = "Grams") int grams) implements Can {}

  @Input(label = "Large")
  public record Large(@Input(label = "Kilos") List<Double> kilos) implements Can {}

  public record Scalars(
      @Input(label = "A") Optional<String> text,
      @Input(label = "B") Optional<URI> uri,
      @Input(label = "C") boolean flag,
      @Input(label = "D") Optional<Integer> whole,
      @Input(label = "E") Optional<Long> many,
      @Input(label = "F") Optional<Double> real,
      @Input(label = "G") Optional<BigDecimal> exact,
      @Input(label = "H") Optional<LocalDate> day,
      @Input(label = "I") Optional<Instant> moment,
      @Input(label = "J") Optional<OffsetDateTime> here,
      @Input(label = "K") Optional<Taste> taste) {}

  public record Shapes(
      @Input(label = "L") Optional<List<Integer>> list,
      @Input(label = "M") Optional<Map<String, BigDecimal>> map,
      @Input(label = "N") Optional<List<KeyValue<String>>> pairs,
      @Input(label = "O") Optional<Place> place,
      @Input(label = "P") Optional<Can> can,
      @Input(label = "Q") Optional<Data> data,
      @Input(label = "R") Optional<JsonNode> json,
      @Input(label = "S") Optional<ConditionalExpression> condition,
      @Input(label = "T") Optional<ObjectSelection> selection,
      @Input(label = "U") Optional<ObjectFieldMap> fields,
      @Input(label = "V") Optional<JsonForm> form,
      @Input(label = "W") Optional<FlowRef> flow) {}

  public record Everything(String url, Scalars scalars, Shapes shapes) {}

  @Action(label = "Take", description = "Takes all and gives it back.")
  public Everything take(Key key, Scalars scalars, Shapes shapes) {
    return new Everything(key.url().toString(), scalars, shapes);
  }
}
