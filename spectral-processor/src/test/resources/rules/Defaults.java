@Component(key = "c", label = "C", description = "C.")
public final class Defaults {
  public record Row(@Input(label = "Name") String name) {}
  public sealed interface Pick {}
  public record One(@Input(label = "One") String one) implements Pick {}

  @Action(label = "Run", description = "Runs.")
  public void run(
      @Input(label = "a", defaultValue = "1.5") int a,
      @Input(label = "b", defaultValue = "1e999") double b,
      @Input(label = "c", defaultValue = "maybe") Optional<Boolean> c,
      @Input(label = "d", defaultValue = "2026-02-30") LocalDate d,
      @Input(label = "e", defaultValue = "now") Instant e,
      @Input(label = "f", defaultValue = "a b") URI f,
      @Input(label = "g", defaultValue = "[1, \"x\"]") List<Integer> g,
      @Input(label = "h", defaultValue = "a, b") List<String> h,
      @Input(label = "i", defaultValue = "[\"a\"] b") List<String> i,
      @Input(label = "j", defaultValue = "[[]]") List<String> j,
      @Input(label = "k", defaultValue = "{\"a\": \"x\"}") Map<String, Integer> k,
      @Input(label = "l", defaultValue = "[]") Map<String, Integer> l,
      @Input(label = "m", defaultValue = "{\"a\": 1, \"a\": 2}") Map<String, Integer> m,
      @Input(label = "n", defaultValue = "{}") Row n,
      @Input(label = "o", defaultValue = "{}") Pick o,
      @Input(label = "p", defaultValue = "[1]") List<Row> p,
      @Input(label = "q", defaultValue = "{") JsonNode q,
      @Input(label = "r", defaultValue = "hunter2") Secret r,
      @Input(label = "s", defaultValue = "[\"hunter2\"]") List<Secret> s,
      @Input(label = "t", defaultValue = "[{\"nam\": \"x\"}]") List<Row> t,
      @Input(label = "u", defaultValue = "[{\"name\": \"x\", \"size\": 1}]") List<Row> u,
      @Input(label = "v", defaultValue = "[{\"configuration\": \"two\", \"values\": {}}]") List<Pick> v,
      @Input(label = "w", defaultValue = "[{\"configuration\": \"one\", \"values\": {\"one\": \"x\"}}]") List<Pick> ok) {}
}
// [SP012] Defaults.run(a): The default "1.5" is not a whole number from -2147483648 to 2147483647. Fix: write a defaultValue that fits, or remove it.
// [SP012] Defaults.run(b): The default "1e999" is beyond what a double can hold. Fix: write a defaultValue that fits, or remove it.
// [SP012] Defaults.run(c): The default "maybe" is neither true nor false. Fix: write a defaultValue that fits, or remove it.
// [SP012] Defaults.run(d): The default "2026-02-30" is not a day such as 2026-01-31. Fix: write a defaultValue that fits, or remove it.
// [SP012] Defaults.run(e): The default "now" is not a moment such as 1970-01-01T00:00:00Z. Fix: write a defaultValue that fits, or remove it.
// [SP012] Defaults.run(f): The default "a b" is not a URI. Fix: write a defaultValue that fits, or remove it.
// [SP012] Defaults.run(g): The default "[1, "x"]" holds a value that is not a whole number from -2147483648 to 2147483647. Fix: write JSON such as defaultValue = "[1]", or remove it.
// [SP012] Defaults.run(h): The default "a, b" is not JSON, as the default of a collection must be. Fix: write JSON such as defaultValue = "[\"a\"]", or remove it.
// [SP012] Defaults.run(i): The default "["a"] b" is not JSON, as the default of a collection must be. Fix: write JSON such as defaultValue = "[\"a\"]", or remove it.
// [SP012] Defaults.run(j): The default "[[]]" holds a value that is not a plain value. Fix: write JSON such as defaultValue = "[\"a\"]", or remove it.
// [SP012] Defaults.run(k): The default "{"a": "x"}" holds a value that is not a whole number from -2147483648 to 2147483647. Fix: write JSON such as defaultValue = "{\"key\": 1}", or remove it.
// [SP012] Defaults.run(l): The default "[]" is not a JSON object. Fix: write JSON such as defaultValue = "{\"key\": 1}", or remove it.
// [SP012] Defaults.run(m): The default "{"a": 1, "a": 2}" is not JSON, as the default of a collection must be. Fix: write JSON such as defaultValue = "{\"key\": 1}", or remove it.
// [SP012] Defaults.run(n): The default "{}" is given to a group of inputs. Fix: give defaults to the components of Row.
// [SP012] Defaults.run(o): The default "{}" is given to a group of inputs. Fix: give defaults to the components of Pick.
// [SP012] Defaults.run(p): The default "[1]" holds a value that is not an object. Fix: write JSON such as defaultValue = "[{…}]", or remove it.
// [SP012] Defaults.run(q): The default "{" is not JSON. Fix: write a defaultValue that fits, or remove it.
// [SP012] Defaults.run(r): The default of a Secret would stand in the clear in the manifest. Fix: remove defaultValue, so that people give the secret themselves.
// [SP012] Defaults.run(s): The default of a Secret would stand in the clear in the manifest. Fix: remove defaultValue, so that people give the secret themselves.
// [SP012] Defaults.run(t): The default "[{"nam": "x"}]" holds a value that lacks "name". Fix: write JSON such as defaultValue = "[{…}]", or remove it.
// [SP012] Defaults.run(u): The default "[{"name": "x", "size": 1}]" holds a value that has "size", which is none of [name]. Fix: write JSON such as defaultValue = "[{…}]", or remove it.
// [SP012] Defaults.run(v): The default "[{"configuration": "two", "values": {}}]" holds a value that has no known "configuration". Fix: write JSON such as defaultValue = "[{…}]", or remove it.
