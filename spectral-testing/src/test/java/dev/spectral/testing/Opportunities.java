package dev.spectral.testing;

import dev.spectral.Secret;
import dev.spectral.annotations.Body;
import dev.spectral.annotations.ConfigPage;
import dev.spectral.annotations.ConfigVar;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.Flow;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.Integration;
import dev.spectral.http.HttpClient;
import java.net.URI;

/** Writes opportunities to Acme, for tests. */
@Integration(name = "Acme opportunities", pages = Opportunities.Acme.class)
public final class Opportunities {

  @Connection(label = "Acme", description = "Found under Settings.")
  public record Login(@Input(label = "Key") Secret apiKey) {}

  @ConfigPage(name = "Acme")
  public record Acme(
      @ConfigVar(name = "Acme API Endpoint", stableKey = "endpoint") URI endpoint,
      @ConfigVar(name = "Acme API Key", stableKey = "key") Login login) {}

  public record Opportunity(String id, String name, int value) {}

  public record Created(String externalId) {}

  @Flow(name = "Create Acme Opportunity", stableKey = "create")
  public Created create(Acme acme, @Body Opportunity opportunity) {
    if (opportunity.value() < 0) {
      throw new IllegalArgumentException("Invalid value - values cannot be negative");
    }
    HttpClient client =
        HttpClient.builder()
            .baseUrl(acme.endpoint())
            .header("Authorization", Secret.of("Bearer " + acme.login().apiKey().reveal()))
            .build();
    Opportunity made =
        client.request("POST", "/opportunity").body(opportunity).send().as(Opportunity.class);
    return new Created(made.id());
  }
}
