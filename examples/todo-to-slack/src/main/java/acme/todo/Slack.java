package acme.todo;

import java.util.List;

/** What the integration needs of Slack. */
interface Slack {

  /** A channel: people know its name, Slack its ID. */
  record Channel(String id, String name) {}

  List<Channel> channels();

  void post(String channelId, String text);
}
