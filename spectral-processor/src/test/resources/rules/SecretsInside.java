@Component(key = "c", label = "C", description = "C.")
public final class SecretsInside {
  public record Proxy(@Input(label = "User") String user, @Input(label = "Password") Secret password) {}

  @Action(label = "Run", description = "Runs.")
  public void run(@Input(label = "Proxy") Proxy proxy, @Input(label = "All") Optional<List<Proxy>> proxies, @Input(label = "Keys") Map<String, Secret> keys) {}
}
