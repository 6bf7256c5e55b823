@Component(key = "c", label = "C", description = "C.")
public final class TypesKeys {
  @Action(label = "Run", description = "Runs.")
  public void run(
      @Input(label = "X") Map<Integer, String> a,
      @Input(label = "X") KeyValue<String> b,
      @Input(label = "X") List<Choice> c,
      @Input(label = "X") Choice d) {}
}
// [SP006] TypesKeys.run(a): No input can have the type Map<Integer, String>. The keys of a Map are always texts. Fix: write Map<String, String>.
// [SP006] TypesKeys.run(b): No input can have the type KeyValue<String>. Fix: write List<KeyValue<String>> in place of KeyValue<String>.
// [SP006] TypesKeys.run(c): No input can have the type List<Choice>. Fix: write String in place of Choice.
// [SP006] TypesKeys.run(d): No input can have the type Choice. Fix: write String in place of Choice.
