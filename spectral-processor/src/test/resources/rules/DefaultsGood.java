@Component(key = "c", label = "C", description = "C.")
public final class DefaultsGood {
  public record Row(@Input(label = "Name") String name) {}

  @Action(label = "Run", description = "Runs.")
  public void run(
      @Input(label = "a", defaultValue = "15") Optional<Integer> a,
      @Input(label = "b", defaultValue = "1e9") double b,
      @Input(label = "c", defaultValue = "yes") boolean c,
      @Input(label = "d", defaultValue = "2026-02-28") LocalDate d,
      @Input(label = "g", defaultValue = "[1, \"2\"]") List<Integer> g,
      @Input(label = "k", defaultValue = "{\"a\": 1}") Map<String, Integer> k,
      @Input(label = "m", defaultValue = "{\"a\": 1}") List<KeyValue<Integer>> m,
      @Input(label = "p", defaultValue = "[{\"name\": \"x\"}]") List<Row> p,
      @Input(label = "q", defaultValue = "{}") JsonNode q) {}
}
