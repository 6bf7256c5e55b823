@Component(key = "c", label = "C", description = "C.")
public final class TypesRaw {
  @Action(label = "Run", description = "Runs.")
  public void run(
      @Input(label = "X") List a,
      @Input(label = "X") Map b,
      @Input(label = "X") Optional c,
      @Input(label = "X") List<KeyValue> d,
      @Input(label = "X") List<List> e,
      @Input(label = "X") KeyValue f) {}
}
// [SP006] TypesRaw.run(a): No input can have the type List. List does not say what it holds. Fix: write List<String>, or with another type inside.
// [SP006] TypesRaw.run(b): No input can have the type Map. Map does not say what it holds. Fix: write Map<String, String>, or with another type inside.
// [SP006] TypesRaw.run(c): No input can have the type Optional. Optional does not say what it holds. Fix: write Optional<String>, or with another type inside.
// [SP006] TypesRaw.run(d): No input can have the type List<KeyValue>. KeyValue does not say what it holds. Fix: write KeyValue<String>, or with another type inside.
// [SP006] TypesRaw.run(e): No input can have the type List<List>. List does not say what it holds. Fix: write List<String>, or with another type inside.
// [SP006] TypesRaw.run(f): No input can have the type KeyValue. KeyValue does not say what it holds. Fix: write KeyValue<String>, or with another type inside.
