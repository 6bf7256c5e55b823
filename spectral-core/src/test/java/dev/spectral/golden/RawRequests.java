package dev.spectral.golden;

import dev.spectral.ActionContext;
import dev.spectral.ConnectionValue;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.http.HttpClient;
import dev.spectral.http.RawRequest;
import java.net.URI;

@Component(key = "raw", label = "Fx", description = "Fixture component", icon = "icon.png")
public final class RawRequests {

  @Action(label = "Raw Request", description = "Issue a raw HTTP request")
  public Object rawRequest(ActionContext context, ConnectionValue login, RawRequest request) {
    HttpClient client =
        HttpClient.builder()
            .baseUrl(URI.create("https://api.example.com"))
            .authorize(login)
            .build();
    return request.send(client, context.logger());
  }

  @Action(label = "Label", description = "Description")
  public Object custom(ActionContext context, ConnectionValue login, RawRequest request) {
    return rawRequest(context, login, request);
  }
}
