package dev.spectral.testing;

import dev.spectral.ActionContext;
import dev.spectral.Choice;
import dev.spectral.Polling;
import dev.spectral.Secret;
import dev.spectral.TriggerResult;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.ConnectionTest;
import dev.spectral.annotations.DataSource;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.OnInstanceDelete;
import dev.spectral.annotations.PollingTrigger;
import dev.spectral.http.HttpClient;
import dev.spectral.http.HttpFile;
import dev.spectral.http.HttpStatusException;
import dev.spectral.http.Multipart;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Talks to a system over HTTP in the ways that are recorded. */
@Component(key = "depot", label = "Depot", description = "Crates.", connections = Depot.Login.class)
public final class Depot {

  @Connection(label = "Login", description = "Opens the depot.")
  public record Login(@Input(label = "URL") URI url, @Input(label = "Key") Secret key) {}

  public record Crate(int id, String name) {}

  public record User(@Input(label = "PIN") Secret pin) {}

  public record Times(Instant started, Instant now) {}

  private static HttpClient depot(Login login) {
    return HttpClient.builder()
        .baseUrl(login.url())
        .header("X-Api-Key", login.key())
        .query("k", login.key())
        .build();
  }

  @Action(label = "Get", description = "Gets a crate.")
  public Crate get(Login login, @Input(label = "ID") String id) {
    return depot(login).get("/crates/{id}", id).as(Crate.class);
  }

  @Action(label = "Get or none", description = "Gets a crate, or says that there is none.")
  public String tryToGet(Login login, @Input(label = "ID") String id) {
    try {
      return get(login, id).name();
    } catch (RuntimeException | AssertionError e) {
      return "none";
    }
  }

  @Action(label = "Add", description = "Adds a crate.")
  public Crate add(Login login, @Input(label = "Name") String name) {
    Map<String, Object> body = new LinkedHashMap<>(); // in this order in every process
    body.put("as", login.key().reveal());
    body.put("name", name);
    return depot(login).post("/crates", body).as(Crate.class);
  }

  @Action(label = "Photo", description = "Sends a photo.")
  public String photo(Login login) {
    byte[] bytes = "a photo".getBytes(StandardCharsets.UTF_8);
    Multipart form =
        Multipart.form().file("photo", HttpFile.of("p.txt", new ByteArrayInputStream(bytes)));
    return depot(login).post("/photos", form).text();
  }

  @Action(label = "Scan", description = "Sends bytes.")
  public String scan(Login login) {
    byte[] bytes = {0, (byte) 0xff};
    Multipart form =
        Multipart.form().file("scan", HttpFile.of("s.bin", new ByteArrayInputStream(bytes)));
    return depot(login).post("/scans", form).text();
  }

  @Action(label = "Basic", description = "Sends the key in odd places.")
  public void basic(Login login) {
    byte[] basic = ("user:" + login.key().reveal()).getBytes(StandardCharsets.UTF_8);
    String xml = login.key().reveal().replace("&", "&amp;").replace("<", "&lt;");
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("as", Base64.getEncoder().encodeToString(basic));
    body.put("soap", "<pw>" + xml + "</pw>");
    depot(login).post("/basic", body);
  }

  @Action(label = "Add users", description = "Sends several PINs.")
  public void addUsers(Login login, @Input(label = "Users") List<User> users) {
    depot(login).post("/users", Map.of("pin1", users.get(0).pin().reveal()));
  }

  @Action(label = "Log in", description = "Asks for a token and uses it.")
  public int session(Login login) {
    String token = depot(login).post("/session", null).json().get("token").textValue();
    return depot(login).request("GET", "/me").header("Authorization", token).send().status();
  }

  @Action(label = "Times", description = "Tells the times.")
  public Times times(ActionContext context) {
    return new Times(context.startedAt(), context.clock().instant());
  }

  @Action(label = "Announce", description = "Tells the others.")
  public String announce(ActionContext context, @Input(label = "Text") String text) {
    Map<String, ?> message = Map.of("channel", "#depot", "text", text, "tries", 1);
    return context.components().call("slack", "postMessage", message).path("id").asText();
  }

  @OnInstanceDelete("tick")
  public void leave(ActionContext context) {
    context.components().call("slack", "leave", Map.of());
  }

  @DataSource(label = "Crates", description = "All crates.")
  public List<Choice> crates(Login login, @Input(label = "Hall") String hall) {
    return depot(login).request("GET", "/crates").query("hall", hall).send().asList(Choice.class);
  }

  @PollingTrigger(label = "Tick", description = "Tells the time of each poll.")
  public TriggerResult<Times> tick(ActionContext context, Polling polling) {
    polling.setState(Map.of("last", context.clock().instant().toString()));
    return TriggerResult.of(times(context));
  }

  @ConnectionTest
  public boolean works(ActionContext context, Login login) {
    context.logger().info("trying {}", login.key().reveal());
    try {
      return depot(login).get("/me").status() == 200;
    } catch (HttpStatusException e) {
      return false;
    }
  }
}
