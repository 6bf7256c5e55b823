package acme.guide;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.AccessToken;
import dev.spectral.Choice;
import dev.spectral.HttpReply;
import dev.spectral.Polling;
import dev.spectral.TriggerPayload;
import dev.spectral.TriggerResult;
import dev.spectral.annotations.Body;
import dev.spectral.annotations.ConfigPage;
import dev.spectral.annotations.ConfigVar;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.DataSource;
import dev.spectral.annotations.EndpointSecurity;
import dev.spectral.annotations.Flow;
import dev.spectral.annotations.FlowTrigger;
import dev.spectral.annotations.HelperText;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.Integration;
import dev.spectral.annotations.OAuth2;
import dev.spectral.annotations.OnInstanceDeploy;
import dev.spectral.annotations.Queue;
import dev.spectral.annotations.QueueType;
import dev.spectral.annotations.Retry;
import dev.spectral.annotations.Schedule;
import dev.spectral.http.HttpClient;
import dev.spectral.integration.FlowContext;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The integration that the guide cuts its examples from. */
// snippet:integration
@Integration(
    name = "Parcel watch",
    description = "Tells people where their parcels are",
    category = "Logistics",
    labels = {"parcels"},
    pages = {ParcelWatch.Connections.class, ParcelWatch.Settings.class})
public final class ParcelWatch {
  // end

  // snippet:pages
  @Connection(label = "Chat", description = "Log in to the chat")
  @OAuth2(
      authorizeUrl = "https://chat.example/oauth/authorize",
      tokenUrl = "https://chat.example/oauth/token",
      scopes = {"chat:write", "rooms:read"})
  public record ChatLogin(
      @Input(label = "Client ID", defaultValue = "${env.CHAT_CLIENT_ID}", shown = false)
          String clientId,
      @Input(label = "API", defaultValue = "https://chat.example/api", shown = false) URI api,
      AccessToken token) {}

  @ConfigPage(name = "Connections", tagline = "Where we read and write")
  public record Connections(
      @HelperText("<p>Use the account that the team shares.</p>")
          @ConfigVar(name = "Chat", stableKey = "chat")
          ChatLogin chat,
      @ConfigVar(
              name = "Parcel desk",
              stableKey = "desk",
              defaultValue = "https://desk.parcel.example")
          URI desk) {}

  @ConfigPage(name = "Settings")
  public record Settings(
      @ConfigVar(name = "Room", stableKey = "room", dataSource = "rooms") String room,
      @ConfigVar(name = "Most parcels at once", stableKey = "most", defaultValue = "20") int most,
      @ConfigVar(name = "Prefix", stableKey = "prefix") Optional<String> prefix) {}

  // end

  // snippet:data-source
  @DataSource
  public List<Choice> rooms(Connections connections) {
    return chat(connections).get("/rooms").asList(Choice.class);
  }

  // end

  // snippet:flow
  public record Parcel(String number, String place) {}

  @Flow(
      name = "Tell what moved",
      stableKey = "tell-what-moved",
      schedule = @Schedule(value = "0 8 * * 1-5", timeZone = "America/Chicago"),
      retry = @Retry(maxAttempts = 3, delayMinutes = 2))
  public void tellWhatMoved(FlowContext context, Connections connections, Settings settings) {
    Parcel[] moved = desk(connections).get("/moved").as(Parcel[].class);
    context.logger().info("{} parcels have moved", moved.length);
    for (Parcel parcel : moved) {
      String text = settings.prefix().orElse("") + parcel.number() + " is in " + parcel.place();
      chat(connections).post("/rooms/{room}", Map.of("text", text), settings.room());
    }
  }

  // end

  // snippet:trigger
  public record Arrival(String number, String recipient) {}

  @Flow(
      name = "Arrived",
      stableKey = "arrived",
      isSynchronous = true,
      endpointSecurity = EndpointSecurity.CUSTOMER_REQUIRED)
  public Map<String, String> arrived(Connections connections, Settings settings, @Body Arrival a) {
    String text = a.recipient() + ", " + a.number() + " is here";
    chat(connections).post("/rooms/{room}", Map.of("text", text), settings.room());
    return Map.of("told", a.recipient());
  }

  @FlowTrigger("arrived")
  public TriggerResult<JsonNode> arrivedTrigger(TriggerPayload payload) {
    JsonNode request = payload.body(JsonNode.class);
    return TriggerResult.of(request.path("arrival")).response(HttpReply.text("thank you"));
  }

  @OnInstanceDeploy("arrived")
  public void announce(Connections connections, Settings settings) {
    chat(connections).post("/rooms/{room}", Map.of("text", "Hello"), settings.room());
  }

  // end

  // snippet:poll
  @Flow(
      name = "Lost",
      stableKey = "lost",
      schedule = @Schedule("*/15 * * * *"),
      queue = @Queue(type = QueueType.PARALLEL, singletonExecutions = true))
  public void lost(FlowContext context, @Body List<Parcel> lost) {
    lost.forEach(parcel -> context.logger().warn("{} is lost", parcel.number()));
  }

  @FlowTrigger("lost")
  public TriggerResult<List<Parcel>> lostTrigger(Polling polling, Connections connections) {
    Object since = polling.state().getOrDefault("since", "0");
    List<Parcel> lost =
        desk(connections)
            .request("GET", "/lost")
            .query("since", since)
            .send()
            .asList(Parcel.class);
    if (lost.isEmpty()) {
      return TriggerResult.noChanges();
    }
    polling.setState(Map.of("since", lost.get(lost.size() - 1).number()));
    return TriggerResult.of(lost);
  }

  // end

  private static HttpClient desk(Connections connections) {
    return HttpClient.builder().baseUrl(connections.desk()).build();
  }

  private static HttpClient chat(Connections connections) {
    ChatLogin login = connections.chat();
    return HttpClient.builder().baseUrl(login.api()).authorize(login).build();
  }
}
