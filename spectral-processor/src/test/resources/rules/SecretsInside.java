@Component(key = "c", label = "C", description = "C.")
public final class SecretsInside {
  public record Proxy(@Input(label = "User") String user, @Input(label = "Password") Secret password) {}

  @Action(label = "Run", description = "Runs.")
  public void run(@Input(label = "Proxy") Proxy proxy, @Input(label = "All") Optional<List<Proxy>> proxies, @Input(label = "Keys") Map<String, Secret> keys,
      @Input(label = "More", defaultValue = "[{\"user\": \"u\", \"password\": \"p\"}]") List<Proxy> more) {}
}
// [SP012] SecretsInside.run(more): The default "[{"user": "u", "password": "p"}]" holds a value that gives "password", a Secret, which everybody could read. Fix: write JSON such as defaultValue = "[{…}]", or remove it.
