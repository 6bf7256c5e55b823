package acme.guide;

import dev.spectral.AccessToken;
import dev.spectral.ActionContext;
import dev.spectral.ConnectionValue;
import dev.spectral.Data;
import dev.spectral.Secret;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.OAuth2;
import dev.spectral.annotations.Ping;
import dev.spectral.annotations.Placement;
import dev.spectral.http.HttpClient;
import dev.spectral.http.HttpFile;
import dev.spectral.http.HttpResponse;
import dev.spectral.http.Multipart;
import dev.spectral.http.Paging;
import dev.spectral.http.RawRequest;
import dev.spectral.http.Retry;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A component that shows what the HTTP client does. */
@Component(
    key = "parcel-line",
    label = "Parcel Line",
    description = "Follow parcels on their way",
    connections = {
      ParcelLine.ApiKey.class,
      ParcelLine.Password.class,
      ParcelLine.Query.class,
      ParcelLine.Cloud.class
    })
public final class ParcelLine {

  // snippet:placements
  public sealed interface Login {
    URI baseUrl();
  }

  @Connection(label = "API key", description = "Found under Settings > API")
  @Placement(header = "X-Api-Key", value = "{{#key}}")
  @Ping("{{#baseUrl}}/me")
  public record ApiKey(@Input(label = "Base URL") URI baseUrl, @Input(label = "API key") Secret key)
      implements Login {}

  @Connection(label = "Token", description = "Found under Settings > Tokens")
  @Placement(basic = "{{#email}}/token:{{#token}}")
  public record Password(
      @Input(label = "Base URL") URI baseUrl,
      @Input(label = "E-mail") String email,
      @Input(label = "Token") Secret token)
      implements Login {}

  // end

  // snippet:more-placements
  @Connection(label = "Query", description = "Found under Settings > API")
  @Placement(query = "api_user", value = "{{#user}}")
  @Placement(query = "api_key", value = "{{#key}}")
  public record Query(
      @Input(label = "Base URL") URI baseUrl,
      @Input(label = "User") String user,
      @Input(label = "API key") Secret key)
      implements Login {}

  @Connection(label = "Parcel Cloud", description = "Log in to Parcel Cloud")
  @OAuth2(
      authorizeUrl = "https://id.parcel.example/authorize",
      tokenUrl = "https://id.parcel.example/token")
  @Placement(header = "Authorization", value = "Token {{#token}}")
  public record Cloud(@Input(label = "Base URL") URI baseUrl, AccessToken token)
      implements Login {}

  // end

  /** Where a parcel was. */
  public record Stop(String town) {}

  // snippet:client
  private static HttpClient api(Login login) {
    return HttpClient.builder().baseUrl(login.baseUrl()).authorize(login).build();
  }

  // end

  // snippet:retry
  @Action(label = "Last stop", description = "Tell where a parcel was last")
  public Stop lastStop(
      ActionContext context, Login login, @Input(label = "Number") String number) {
    return api(login)
        .request("GET", "/parcels/{number}/last", number)
        .timeout(Duration.ofSeconds(20))
        .retry(Retry.times(3))
        .debug(context.logger())
        .send()
        .as(Stop.class);
  }

  // end

  // snippet:pages
  @Action(label = "All stops", description = "Tell where a parcel has been")
  public List<Stop> allStops(Login login, @Input(label = "Number") String number) {
    List<Stop> stops = new ArrayList<>();
    for (HttpResponse page :
        api(login).request("GET", "/parcels/{number}/stops", number).pages(Paging.byLink())) {
      stops.addAll(page.asList(Stop.class));
    }
    return stops;
  }

  // end

  // snippet:form
  @Action(label = "Add photo", description = "Add a photo to a parcel")
  public void addPhoto(
      Login login, @Input(label = "Number") String number, @Input(label = "Photo") Data photo) {
    Multipart form =
        Multipart.form().field("visible", true).file("photo", HttpFile.of("photo.jpg", photo));
    api(login).post("/parcels/{number}/photos", form, number);
  }

  // end

  // snippet:stream
  static long download(Login login, Path file) {
    return api(login).request("GET", "/export").timeout(Duration.ofMinutes(10)).saveTo(file);
  }

  // end

  // snippet:raw
  @Action(label = "Raw Request", description = "Issue a raw HTTP request")
  public Object rawRequest(ActionContext context, Login login, RawRequest request) {
    return request.send(api(login), context.logger());
  }

  // end

  // snippet:any
  @Action(label = "Forward", description = "Call any system with any login")
  public String forward(ConnectionValue login, @Input(label = "System") URI system) {
    return HttpClient.builder().baseUrl(system).authorize(login).build().get("/").text();
  }
  // end
}
