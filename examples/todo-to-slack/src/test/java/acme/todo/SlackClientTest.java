package acme.todo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acme.todo.Slack.Channel;
import acme.todo.SlackServer.Posted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackClientTest {

  private final SlackServer server = SlackServer.start(0, "xoxb-good");
  private final Slack slack = new SlackClient(server.login("xoxb-good"));

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void listsTheChannelsOfAllPages() {
    assertThat(slack.channels())
        .containsExactly(
            new Channel("C2", "random"), new Channel("C1", "general"), new Channel("C3", "alerts"));
    assertThat(server.received("conversations.list"))
        .extracting(LocalServer.Received::uri)
        .containsExactly(
            "/api/conversations.list?types=public_channel&exclude_archived=true&limit=200",
            "/api/conversations.list?types=public_channel&exclude_archived=true&limit=200&cursor=page-2");
  }

  @Test
  void postsAsTheCustomer() {
    slack.post("C1", "Pending Task: \"B\" & <C>");
    assertThat(server.posted())
        .containsExactly(new Posted("Bearer xoxb-good", "C1", "Pending Task: \"B\" & <C>"));
  }

  @Test
  void tellsWhySlackRefuses() {
    assertThatThrownBy(() -> slack.post("C9", "hello"))
        .hasMessage("Slack refused: channel_not_found");
    Slack stranger = new SlackClient(server.login("xoxb-bad"));
    assertThatThrownBy(stranger::channels).hasMessage("Slack refused: invalid_auth");
  }
}
