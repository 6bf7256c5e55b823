@Component(key = "c", label = "C", description = "C.")
public final class Inherited extends Base<String> implements Extra {
  @Action(label = "Own", description = "Own.")
  @Override public String own(@Input(label = "X") String x) { return ""; }

  @Override public String silent() { return ""; }
}

abstract class Base<T> extends Root {
  @Action(label = "Own", description = "Own.") public String own(T x) { return ""; }
  @Action(label = "Silent", description = "Silent.") public String silent() { return ""; }
  @OnError public Throwable hook(Throwable error) { return error; }
}
abstract class Root { @Action(label = "Root", description = "Root.") public String root() { return ""; } }
interface Extra { @DataSource(label = "D", description = "D.") default String extra() { return ""; } }
// [SP028] Inherited: Base.silent has @Action, and inherited methods are not read. It will not be part of the component. Fix: override silent in Inherited with @Action on it.
// [SP028] Inherited: Base.hook has @OnError, and inherited methods are not read. It will not be part of the component. Fix: override hook in Inherited with @OnError on it.
// [SP028] Inherited: Root.root has @Action, and inherited methods are not read. It will not be part of the component. Fix: override root in Inherited with @Action on it.
// [SP028] Inherited: Extra.extra has @DataSource, and inherited methods are not read. It will not be part of the component. Fix: override extra in Inherited with @DataSource on it.
