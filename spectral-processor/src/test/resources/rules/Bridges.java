@Component(key = "c", label = "C", description = "C.")
public final class Bridges implements Getter<String> {
  @Action(label = "Get", description = "Gets.")
  @Override public String get(@Input(label = "ID") String id) { return id; }
}

interface Getter<T> { Object get(T id); }
