@Component(key = "c", label = "C", description = "C.", connections = {ConnectionKeys.Key.class, ConnectionKeys.Other.class})
public final class ConnectionKeys {
  @Connection(label = "Key", description = "Key.")
  public record Key(@Input(label = "Key") Secret key) {}
  @Connection(key = "key", label = "Other", description = "Other.")
  public record Other(@Input(label = "One", key = "one") Secret first, @Input(label = "Two", key = "one") String second, @Input(label = "On", key = "on", shown = false) boolean hidden) {}

  @Action(label = "Run", description = "Runs.")
  public void run(Key login, @Input(label = "Connection") String connection) {}

  @Action(label = "Twice", description = "Twice.")
  public void twice(Key login, @Input(label = "Other", key = "other") Other other) {}

  @Action(label = "Named", description = "Named.")
  public void named(@Input(label = "", key = "my key", comments = "ok", defaultValue = "x", shown = false) Optional<Key> login) {}
}
// [SP008] Other.second: Other.first and Other.second have the same key "one". Fix: rename one of them, or add key = "…" to its @Input.
// [SP025] Other.hidden: The input is hidden and has no default, so nobody could ever give it a value. Fix: add defaultValue = "…", or remove shown = false.
// [SP008] Other: The connection Key and the connection Other have the same key "key". Fix: add key = "…" to one @Connection.
// [SP008] ConnectionKeys.run: The connection login and the parameter connection have the same key "connection". Fix: rename one of them, or add key = "…" to its @Input.
// [SP022] ConnectionKeys.twice: The method takes a connection twice, and a step has one. Fix: keep one of the parameters.
// [SP014] ConnectionKeys.named(login): The label is blank, so people would not see what to fill in. Fix: write @Input(label = "…") with a short name.
// [SP021] ConnectionKeys.named(login): The platform does not take the key "my key". Fix: write key = "…" with letters, digits, hyphens and underscores, starting with a letter.
// [SP023] ConnectionKeys.named(login): The attribute defaultValue does not fit here: a connection is chosen, not filled in. Fix: remove defaultValue.
// [SP023] ConnectionKeys.named(login): The attribute shown does not fit here: a connection is chosen, not filled in. Fix: remove shown.
