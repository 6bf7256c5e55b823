package acme.todo;

/** A small Slack and a small todo list, to try the integration out on this machine. */
public final class LocalServices {

  private LocalServices() {}

  /** Runs until the process is stopped: the ports of Slack and of the list are the arguments. */
  public static void main(String[] args) {
    TodoServer.start(Integer.parseInt(args[1]));
    SlackServer.start(Integer.parseInt(args[0]), "xoxb-try");
  }
}
