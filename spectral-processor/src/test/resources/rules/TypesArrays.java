@Component(key = "c", label = "C", description = "C.")
public final class TypesArrays {
  @Action(label = "Run", description = "Runs.")
  public void run(
      @Input(label = "X") String[] a,
      @Input(label = "X") int[] b,
      @Input(label = "X") String[]... c) {}
}
// [SP006] TypesArrays.run(a): No input can have the type String[]. Fix: write List<String> in place of String[].
// [SP006] TypesArrays.run(b): No input can have the type int[]. Fix: write List<Integer> in place of int[].
// [SP006] TypesArrays.run(c): No input can have the type String[][]. Fix: write List<String> in place of String[][].
