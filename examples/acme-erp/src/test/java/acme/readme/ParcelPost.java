package acme.readme;

import dev.spectral.Secret;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.Input;
import dev.spectral.http.HttpClient;
import java.net.URI;

// snippet:component
@Component(
    key = "parcel-post",
    label = "Parcel Post",
    description = "Book and track parcels",
    connections = ParcelPost.ApiKey.class)
public final class ParcelPost {

  @Connection(label = "API key", description = "Found under Settings > API")
  public record ApiKey(
      @Input(label = "Base URL", defaultValue = "https://api.parcel.example") URI baseUrl,
      @Input(label = "API key") Secret key) {}

  public record Tracking(String number, String status) {}

  @Action(label = "Track parcel", description = "Tell where a parcel is now")
  public Tracking trackParcel(ApiKey login, @Input(label = "Tracking number") String number) {
    HttpClient api = HttpClient.builder().baseUrl(login.baseUrl()).bearer(login.key()).build();
    return api.get("/parcels/{number}", number).as(Tracking.class);
  }
}
// end
