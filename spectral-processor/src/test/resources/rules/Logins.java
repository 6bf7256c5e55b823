@Component(key = "c", label = "C", description = "C.", connections = {Logins.Key.class})
public final class Logins {
  @Connection(label = "Key", description = "Key.")
  public record Key(@Input(label = "Key") Secret key) implements Login {}
  public sealed interface Login permits Key, Basic, Nested {}
  public record Basic(@Input(label = "User") String user) implements Login {}
  public sealed interface Nested extends Login permits OAuth {}
  @Connection(label = "OAuth", description = "OAuth.")
  public record OAuth(@Input(label = "Token") Secret token) implements Nested {}
  @Connection(label = "Class", description = "Class.")
  public static final class Plain {}

  @Action(label = "Run", description = "Runs.")
  public void run(Login login) {}

  @Action(label = "Deep", description = "Deep.")
  public void deep(Nested login) {}

  @Action(label = "Plain", description = "Plain.")
  public void plain(Plain login) {}
}
// [SP010] Logins.run(login): The login permits Basic, which has no @Connection. Fix: annotate Basic with @Connection(label = "…", description = "…").
// [SP010] Logins.run(login): The login Nested is not a record. Fix: make Nested a record with @Connection; a sealed login permits such records only.
// [SP016] Logins.deep(login): The component does not list the connection OAuth, so nobody could make one. Fix: write @Component(connections = {OAuth.class, …}).
// [SP010] Logins.plain(login): The login Plain is not a record. Fix: make Plain a record with @Connection; a sealed login permits such records only.
