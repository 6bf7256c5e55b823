package dev.spectral.invoke;

import dev.spectral.AccessToken;
import dev.spectral.ConnectionException;
import dev.spectral.Secret;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.ConnectionTest;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.OAuth2;
import dev.spectral.annotations.OnError;
import dev.spectral.annotations.Ping;
import dev.spectral.annotations.Placement;
import dev.spectral.http.HttpStatusException;
import java.net.URI;

/** A component whose connections are tested by a ping. */
@Component(
    key = "doorbell",
    label = "Doorbell",
    description = "Rings.",
    connections = {
      Doorbell.Keyed.class,
      Doorbell.Queried.class,
      Doorbell.Cloud.class,
      Doorbell.Open.class,
      Doorbell.Handmade.class
    })
public final class Doorbell {

  @Connection(label = "Keyed", description = "d")
  @Placement(header = "X-Api-Key", value = "{{#key}}")
  @Ping("{{#baseUrl}}/users/me?fields=id")
  public record Keyed(@Input(label = "Base URL") URI baseUrl, @Input(label = "Key") Secret key) {}

  @Connection(label = "Queried", description = "d")
  @Placement(query = "api_key", value = "{{#key}}")
  @Ping(value = "{{#baseUrl}}/by/{{#key}}", method = "HEAD")
  public record Queried(@Input(label = "Base URL") URI baseUrl, @Input(label = "Key") Secret key) {}

  @Connection(label = "Cloud", description = "d")
  @OAuth2(authorizeUrl = "https://id.example/a", tokenUrl = "https://id.example/t")
  @Ping("http://{{#host}}/me")
  public record Cloud(@Input(label = "Host") String host, AccessToken token) {}

  @Connection(label = "Open", description = "d")
  @Ping("{{#baseUrl}}")
  public record Open(@Input(label = "Base URL") String baseUrl) {}

  @Connection(label = "Handmade", description = "d")
  public record Handmade() {}

  @ConnectionTest
  public boolean look(Handmade login) {
    return true;
  }

  @OnError
  public Throwable onError(Throwable error) {
    return error instanceof HttpStatusException http && http.status() == 402
        ? new ConnectionException("keyed", "The account is not paid for.", error)
        : error;
  }
}
