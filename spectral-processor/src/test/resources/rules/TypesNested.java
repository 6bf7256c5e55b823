@Component(key = "c", label = "C", description = "C.")
public final class TypesNested {
  @Action(label = "Run", description = "Runs.")
  public void run(
      @Input(label = "X") List<List<String>> a,
      @Input(label = "X") List<Map<String, String>> b,
      @Input(label = "X") Optional<Optional<String>> c,
      @Input(label = "X") List<Optional<String>> d,
      @Input(label = "X") Map<String, List<String>> e,
      @Input(label = "X") List<KeyValue<List<String>>> f,
      @Input(label = "X") Optional<List<String>> ok,
      @Input(label = "X") List<? extends List<String>> g,
      @Input(label = "X") List<Set<String>> h,
      @Input(label = "X") List<? super String> i,
      @Input(label = "X") Optional<? extends String> ok2) {}
}
// [SP006] TypesNested.run(a): No input can have the type List<List<String>>. A collection cannot hold another. Fix: hold records that have the inner collection as a component, or take JsonNode.
// [SP006] TypesNested.run(b): No input can have the type List<Map<String, String>>. A collection cannot hold another. Fix: hold records that have the inner collection as a component, or take JsonNode.
// [SP006] TypesNested.run(c): No input can have the type Optional<Optional<String>>. One Optional is enough. Fix: write Optional<String>.
// [SP006] TypesNested.run(d): No input can have the type List<Optional<String>>. Only a whole input can be optional, not what a collection holds. Fix: write List<String>.
// [SP006] TypesNested.run(e): No input can have the type Map<String, List<String>>. A collection cannot hold another. Fix: hold records that have the inner collection as a component, or take JsonNode.
// [SP006] TypesNested.run(f): No input can have the type List<KeyValue<List<String>>>. A collection cannot hold another. Fix: hold records that have the inner collection as a component, or take JsonNode.
// [SP006] TypesNested.run(g): No input can have the type List<List<String>>. A collection cannot hold another. Fix: hold records that have the inner collection as a component, or take JsonNode.
// [SP006] TypesNested.run(h): No input can have the type List<Set<String>>. A collection cannot hold another. Fix: hold records that have the inner collection as a component, or take JsonNode.
// [SP006] TypesNested.run(i): No input can have the type List<Object>. Fix: write JsonNode in place of Object.
