package acme.guide;

import dev.spectral.AccessToken;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Branch;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.ConnectionTest;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.OAuth2;
import dev.spectral.annotations.OAuth2PkceMethod;
import dev.spectral.http.HttpClient;
import java.net.URI;

/** A component whose login is OAuth 2.0, and whose action branches. */
@Component(
    key = "parcel-cloud",
    label = "Parcel Cloud",
    description = "Find parcels",
    connections = ParcelCloud.Login.class)
public final class ParcelCloud {

  // snippet:oauth2
  @Connection(label = "Parcel Cloud", description = "Log in to Parcel Cloud")
  @OAuth2(
      authorizeUrl = "https://{{#domain}}.parcel.example/oauth/authorize?access_type=offline",
      tokenUrl = "https://{{#domain}}.parcel.example/oauth/token",
      scopes = {"parcels:read", "parcels:write"},
      pkce = OAuth2PkceMethod.S256)
  public record Login(
      @Input(label = "Domain", example = "my-company") String domain,
      @Input(label = "API", template = "https://{{#domain}}.parcel.example/api") URI api,
      AccessToken token) {}

  // end

  // snippet:test
  @ConnectionTest
  public void whoAmI(Login login) {
    api(login).get("/me");
  }

  // end

  // snippet:branches
  public sealed interface Search {

    @Branch("Found")
    record Found(String number, int weightGrams) implements Search {}

    @Branch("Missing")
    record Missing() implements Search {}
  }

  @Action(label = "Find parcel", description = "Look for a parcel")
  public Search findParcel(Login login, @Input(label = "Number") String number) {
    Search.Found[] all = api(login).get("/parcels/{number}", number).as(Search.Found[].class);
    return all.length == 0 ? new Search.Missing() : all[0];
  }

  // end

  private static HttpClient api(Login login) {
    return HttpClient.builder().baseUrl(login.api()).authorize(login).build();
  }
}
