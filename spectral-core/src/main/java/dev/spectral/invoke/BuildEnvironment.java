package dev.spectral.invoke;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The environment of a build; remembers which of its variables an integration is made of. */
final class BuildEnvironment {

  private final UnaryOperator<@Nullable String> values;
  private final SortedSet<String> used = new TreeSet<>();

  private BuildEnvironment(UnaryOperator<@Nullable String> values) {
    this.values = values;
  }

  /** Takes the variables that a host gives, else those of this process. */
  static BuildEnvironment of(Map<String, Object> request) {
    if (request.get("environment") instanceof Map<?, ?> given) {
      Map<String, String> texts = HostValues.texts(given);
      return new BuildEnvironment(texts::get);
    }
    return new BuildEnvironment(System::getenv);
  }

  @Nullable String value(String name) {
    used.add(name);
    return values.apply(name);
  }

  /** Names the variables that were asked for, sorted. */
  List<String> used() {
    return List.copyOf(used);
  }
}
