@Component(key = "c", label = "C", description = "C.")
public final class TypeVariables {
  public record Page<T>(@Input(label = "Item") T item) {}

  @Action(label = "Run", description = "Runs.")
  public <T> void run(Page<String> page, @Input(label = "T") T plain, @Input(label = "L") List<T> list) {}
}
// [SP006] Page.item: No input can have the type T. Nobody knows what T is when people are asked for a value. Fix: write the type itself in place of the type parameter.
// [SP006] TypeVariables.run(plain): No input can have the type T. Nobody knows what T is when people are asked for a value. Fix: write the type itself in place of the type parameter.
// [SP006] TypeVariables.run(list): No input can have the type List<T>. Nobody knows what T is when people are asked for a value. Fix: write the type itself in place of the type parameter.
