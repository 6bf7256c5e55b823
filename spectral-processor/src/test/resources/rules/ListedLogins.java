@Component(key = "c", label = "C", description = "C.", connections = {ListedLogins.Key.class, ListedLogins.Login.class, ListedLogins.Basic.class})
public final class ListedLogins {
  @Connection(label = "Key", description = "Key.")
  public record Key(@Input(label = "Key") Secret key) implements Login {}
  public sealed interface Login permits Key {}
  public record Basic(@Input(label = "User") String user) {}

  @Action(label = "Run", description = "Runs.")
  public void run(Login login) {}
}
// [SP010] Login: The component lists Login as a connection, and it is not a record. Fix: list the records that Login permits.
// [SP010] Basic: The component lists Basic as a connection, and it is a record without @Connection. Fix: write @Connection(label = "…", description = "…") public record Basic(…) {}.
