package acme.todo;

import java.util.ArrayList;
import java.util.List;

/** Slack in memory. */
final class FakeSlack implements Slack {

  final List<String> posted = new ArrayList<>();

  @Override
  public List<Channel> channels() {
    return List.of(new Channel("C2", "random"), new Channel("C1", "general"));
  }

  @Override
  public void post(String channelId, String text) {
    posted.add(channelId + " " + text);
  }
}
