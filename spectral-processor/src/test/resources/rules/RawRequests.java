@Component(key = "c", label = "C", description = "C.", connections = RawRequests.Login.class)
public final class RawRequests {
  @Connection(label = "Login", description = "d")
  @Ping("https://api.acme.example/me")
  public record Login(@Input(label = "Key") Secret apiKey) {}

  @Action(label = "Raw Request", description = "Sends anything.")
  public Object raw(ActionContext context, Login login, dev.spectral.http.RawRequest request) {
    return "";
  }

  @Action(label = "Any", description = "Takes the login of any component.")
  public Object any(Optional<ConnectionValue> login) {
    return "";
  }

  @Action(label = "Leak", description = "Shows it.")
  public ConnectionValue leak(ConnectionValue login) {
    return login;
  }

  @ConnectionTest
  public void look(Login login) {}

  @ConnectionTest
  public void lookAtAny(ConnectionValue login) {}
}
// [SP009] RawRequests.leak: An action cannot return ConnectionValue: a Secret never leaves the component. Fix: return what the secret is for, not the secret.
// [SP033] RawRequests.look: The connection Login has two tests, @Ping and look. Fix: keep one.
// [SP033] RawRequests.lookAtAny: A connection test is a public instance method that takes one connection, or an ActionContext too, and returns nothing or a boolean. Fix: write @ConnectionTest public void lookAtAny(… login) {…}.
