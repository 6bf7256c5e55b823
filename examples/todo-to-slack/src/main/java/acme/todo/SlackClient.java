package acme.todo;

import acme.todo.TodoToSlack.SlackLogin;
import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.http.HttpClient;
import dev.spectral.http.HttpResponse;
import dev.spectral.http.Paging;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * Slack's web API. It answers 200 to nearly everything, and says inside whether it worked.
 *
 * @see <a href="https://docs.slack.dev/apis/web-api/">Slack's web API</a>
 */
final class SlackClient implements Slack {

  private final HttpClient http;

  SlackClient(SlackLogin login) {
    this.http = HttpClient.builder().baseUrl(login.api()).bearer(login.token().value()).build();
  }

  @Override
  public List<Channel> channels() {
    return http
        .request("GET", "/conversations.list")
        .query("types", "public_channel")
        .query("exclude_archived", true)
        .query("limit", 200)
        .pages(Paging.byCursor("cursor", "/response_metadata/next_cursor"))
        .stream()
        .map(SlackClient::accepted)
        .flatMap(page -> StreamSupport.stream(page.path("channels").spliterator(), false))
        .map(channel -> new Channel(channel.path("id").asText(), channel.path("name").asText()))
        .toList();
  }

  @Override
  public void post(String channelId, String text) {
    accepted(http.post("/chat.postMessage", Map.of("channel", channelId, "text", text)));
  }

  private static JsonNode accepted(HttpResponse response) {
    JsonNode answer = response.json();
    if (!answer.path("ok").asBoolean()) {
      throw new IllegalStateException("Slack refused: " + answer.path("error").asText("no reason"));
    }
    return answer;
  }
}
