package dev.spectral.internal.read;

import dev.spectral.annotations.OnError;
import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.source.SourceClass;
import dev.spectral.internal.source.SourceMethod;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the component's error hook. */
public final class ErrorHookReader {

  private static final Set<String> THROWABLES =
      Set.of(
          "java.lang.Throwable",
          "java.lang.Exception",
          "java.lang.RuntimeException",
          "dev.spectral.SpectralException");

  private final Report report;
  private final SourceClass source;

  /**
   * Start.
   *
   * @param report takes what is wrong
   * @param source the class
   */
  public ErrorHookReader(Report report, SourceClass source) {
    this.report = report;
    this.source = source;
  }

  /**
   * Find the hook.
   *
   * @return the method, or null for none
   */
  public @Nullable SourceMethod read() {
    List<SourceMethod> hooks =
        source.methods().stream().filter(method -> method.has(OnError.class)).toList();
    hooks.forEach(this::check);
    for (SourceMethod hook : hooks.subList(Math.min(1, hooks.size()), hooks.size())) {
      add(
          hook,
          "The component has two error hooks, "
              + source.nameOf(hooks.get(0))
              + " and "
              + source.nameOf(hook)
              + ".",
          "keep @OnError on one of them.");
    }
    return hooks.isEmpty() ? null : hooks.get(0);
  }

  private void check(SourceMethod hook) {
    boolean takes =
        hook.parameters().size() == 1
            && hook.parameters().get(0).type().name().equals("java.lang.Throwable");
    if (!hook.isCallable() || !takes || !THROWABLES.contains(hook.returnType().name())) {
      add(
          hook,
          "An error hook is a public instance method that takes a Throwable and returns a"
              + " Throwable.",
          "write @OnError public Throwable " + hook.name() + "(Throwable error) {…}.");
    }
  }

  private void add(SourceMethod hook, String what, String fix) {
    report.add(ProblemCode.SP018, hook, hook.owner() + "." + hook.name(), what, fix);
  }
}
