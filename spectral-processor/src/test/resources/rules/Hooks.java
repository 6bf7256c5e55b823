@Component(key = "c", label = "C", description = "C.")
public final class Hooks {
  @OnError public RuntimeException one(Throwable error) { return new RuntimeException(error); }
  @OnError public Throwable two(Throwable error) { return error; }
  @OnError static Throwable three(Exception error) { return error; }
}
// [SP018] Hooks.three: An error hook is a public instance method that takes a Throwable and returns a Throwable. Fix: write @OnError public Throwable three(Throwable error) {…}.
// [SP018] Hooks.two: The component has two error hooks, one and two. Fix: keep @OnError on one of them.
// [SP018] Hooks.three: The component has two error hooks, one and three. Fix: keep @OnError on one of them.
