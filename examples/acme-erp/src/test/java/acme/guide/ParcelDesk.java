package acme.guide;

import dev.spectral.ActionContext;
import dev.spectral.ActionResult;
import dev.spectral.Choice;
import dev.spectral.ConnectionException;
import dev.spectral.InvalidInputException;
import dev.spectral.Secret;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.DataSource;
import dev.spectral.annotations.ExamplePayload;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.ModelChoice;
import dev.spectral.annotations.OnError;
import dev.spectral.annotations.Placement;
import dev.spectral.http.HttpClient;
import dev.spectral.http.HttpStatusException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A component with one of everything that the guide explains. */
@Component(
    key = "parcel-desk",
    label = "Parcel Desk",
    description = "Book and find parcels",
    connections = {ParcelDesk.ApiKey.class, ParcelDesk.Password.class})
public final class ParcelDesk {

  // snippet:logins
  public sealed interface Login permits ApiKey, Password {
    URI baseUrl();
  }

  @Connection(label = "API key", description = "Found under Settings > API")
  @Placement(bearer = "{{#key}}")
  public record ApiKey(
      @Input(label = "Base URL", defaultValue = "https://api.parcel.example") URI baseUrl,
      @Input(label = "API key") Secret key)
      implements Login {}

  @Connection(label = "User name and password", description = "Those of the parcel desk")
  @Placement(basic = "{{#user}}:{{#password}}")
  public record Password(
      @Input(label = "Base URL", defaultValue = "https://api.parcel.example") URI baseUrl,
      @Input(label = "User name") String user,
      @Input(label = "Password") Secret password)
      implements Login {}

  // end

  // snippet:inputs
  public enum Speed {
    STANDARD,
    @ModelChoice(label = "By noon", value = "noon")
    BY_NOON
  }

  public record NewParcel(
      @Input(label = "Recipient") String recipient,
      @Input(label = "Weight", comments = "In grams.") int weightGrams,
      @Input(label = "Speed", defaultValue = "STANDARD") Speed speed,
      @Input(label = "Carrier", dataSource = "carriers") String carrier,
      @Input(label = "Reference") Optional<String> reference,
      @Input(label = "Label text", keyLabel = "Language") Optional<Map<String, String>> labels) {

    public NewParcel {
      if (weightGrams <= 0) {
        throw new InvalidInputException(
            "weightGrams", "must be above 0", "Give the weight in grams.");
      }
    }
  }

  // end

  // snippet:dynamic
  public sealed interface Search permits ByNumber, ByRecipient {}

  @Input(label = "By number")
  public record ByNumber(@Input(label = "Tracking number") String number) implements Search {}

  @Input(label = "By recipient")
  public record ByRecipient(
      @Input(label = "Name") String name, @Input(label = "Town") Optional<String> town)
      implements Search {}

  // end

  /** A parcel. */
  public record Parcel(String number, String status) {}

  // snippet:client
  private static HttpClient api(Login login) {
    return HttpClient.builder().baseUrl(login.baseUrl()).authorize(login).build();
  }

  // end

  // snippet:result
  @Action(label = "Book parcel", description = "Book a parcel and return its tracking number")
  public ActionResult<Parcel> bookParcel(ActionContext context, Login login, NewParcel parcel) {
    context.logger().info("booking with {}", parcel.carrier());
    Parcel booked = api(login).post("/parcels", parcel).as(Parcel.class);
    return ActionResult.of(booked).statusCode(201);
  }

  // end

  @Action(label = "Find parcel", description = "Find parcels")
  public List<Parcel> findParcels(Login login, @Input(label = "Search") Search search) {
    if (search instanceof ByNumber by) {
      return List.of(api(login).get("/parcels/{number}", by.number()).as(Parcel.class));
    }
    return api(login)
        .request("GET", "/parcels")
        .query("recipient", ((ByRecipient) search).name())
        .send()
        .asList(Parcel.class);
  }

  // snippet:data-source
  @DataSource(label = "Carriers", description = "Carriers that this account may use")
  public List<Choice> carriers(Login login) {
    return api(login).get("/carriers").asList(Choice.class);
  }

  // end

  // snippet:example
  @ExamplePayload("bookParcel")
  public Parcel exampleParcel() {
    return new Parcel("PP-1042", "BOOKED");
  }

  // end

  // snippet:on-error
  @OnError
  public Throwable onError(Throwable error) {
    return error instanceof HttpStatusException http && http.status() == 401
        ? new ConnectionException("apiKey", "The parcel desk does not accept this login.", error)
        : error;
  }
  // end
}
