package dev.spectral.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.ActionContext;
import dev.spectral.ActionResult;
import dev.spectral.ConnectionException;
import dev.spectral.Data;
import dev.spectral.InvalidInputException;
import dev.spectral.KeyValue;
import dev.spectral.Secret;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.CodeLanguage;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.ModelChoice;
import dev.spectral.annotations.OnError;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A component with an input of every kind, which gives back what it was given. */
@Component(
    key = "workshop",
    label = "Workshop",
    description = "Gives back what it is given",
    connections = {Workshop.ApiKey.class, Workshop.Basic.class})
public final class Workshop {

  public sealed interface Login permits ApiKey, Basic {}

  @Connection(label = "API key", description = "d")
  public record ApiKey(
      @Input(label = "Endpoint", defaultValue = "https://x.example") URI endpoint,
      @Input(label = "Key") Secret key)
      implements Login {}

  @Connection(label = "Basic", description = "d")
  public record Basic(
      @Input(label = "User") String user, @Input(label = "Password") Secret password)
      implements Login {}

  public enum Carrier {
    ROAD,
    @ModelChoice(value = "air-mail", label = "Air mail")
    AIR
  }

  public sealed interface Target permits ById, ByName {}

  public record ById(@Input(label = "ID") long id) implements Target {}

  public record ByName(@Input(label = "Name") String name) implements Target {}

  public record Address(
      @Input(label = "City") String city, @Input(label = "Zip") Optional<Integer> zip) {}

  public record Point(int x, int y) {}

  public record Parcel(
      @Input(label = "Weight") int weight,
      @Input(label = "Note", defaultValue = "none") Optional<String> note) {

    public Parcel {
      if (weight <= 0) {
        throw new InvalidInputException("weight", "must be above 0", "Give the weight in grams.");
      }
    }
  }

  @Action(label = "Scalars", description = "d")
  public String scalars(
      @Input(label = "I", defaultValue = "3000") int i,
      @Input(label = "L", defaultValue = "1") long l,
      @Input(label = "D", defaultValue = "1.5") double d,
      @Input(label = "B", defaultValue = "1") BigDecimal b,
      @Input(label = "T") boolean t,
      @Input(label = "S", defaultValue = "s") String s) {
    return i + " " + l + " " + d + " " + b.toPlainString() + " " + t + " " + s;
  }

  @Action(label = "Times", description = "d")
  public String times(
      @Input(label = "D") Optional<LocalDate> date,
      @Input(label = "I") Optional<Instant> instant,
      @Input(label = "O") Optional<OffsetDateTime> offset) {
    return date + " " + instant + " " + offset;
  }

  @Action(label = "Collections", description = "d")
  public Object collections(
      @Input(label = "L") Optional<List<Integer>> list,
      @Input(label = "M") Optional<Map<String, Integer>> map,
      @Input(label = "P") Optional<List<KeyValue<String>>> pairs,
      @Input(label = "A") Optional<List<Address>> addresses) {
    return List.of(
        list.orElse(List.of()),
        map.orElse(Map.of()),
        pairs.orElse(List.of()),
        addresses.orElse(List.of()));
  }

  @Action(label = "Shapes", description = "d")
  public String shapes(
      @Input(label = "C") Optional<Carrier> carrier,
      @Input(label = "T") Optional<Target> target,
      @Input(label = "A") Optional<Address> address,
      @Input(label = "J") Optional<JsonNode> json,
      @Input(label = "P", language = CodeLanguage.JSON) Optional<Point> point,
      @Input(label = "D") Optional<Data> data) {
    return carrier + "|" + target + "|" + address + "|" + json + "|" + point + "|" + data;
  }

  @Action(label = "Book", description = "d")
  public ActionResult<Parcel> book(Parcel parcel) {
    return ActionResult.of(parcel).statusCode(201).header("X-Parcel", "1").branch("booked");
  }

  @Action(label = "Log in", description = "d")
  public String logIn(ActionContext context, Login login) {
    context.logger().info("logging in with {}", login);
    if (login instanceof ApiKey key) {
      context.logger().warn("the key is {}", key.key().reveal());
      return key.endpoint().toString();
    }
    return ((Basic) login).user();
  }

  @Action(label = "Leak", description = "d")
  public void leak(ApiKey login, @Input(label = "How") String how) {
    String key = login.key().reveal();
    switch (how) {
      case "connection" -> throw new ConnectionException("apiKey", "rejected " + key);
      case "cause" ->
          throw new IllegalStateException("failed", new IllegalArgumentException("by " + key));
      case "base64" ->
          throw new IllegalStateException(
              Base64.getEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8)));
      default -> throw new InvalidInputException("how", "is " + key, "Do not.");
    }
  }

  @Action(label = "Fail", description = "d")
  public void fail(@Input(label = "Message") String message) throws Exception {
    throw new Exception(message);
  }

  @Action(label = "Loop", description = "d")
  public Object loop() {
    List<Object> self = new ArrayList<>();
    self.add(self);
    return self;
  }

  @Action(label = "Secret", description = "d")
  public Map<String, Object> secret(ApiKey login) {
    return Map.of("login", login);
  }

  @OnError
  public @Nullable Throwable onError(Throwable error) {
    return "wrap me".equals(error.getMessage()) ? new IllegalStateException("wrapped") : error;
  }
}
