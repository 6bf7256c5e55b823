package dev.spectral.internal.bind;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps values out that nest so deep that working on them could exhaust the stack. */
final class Depth {

  private static final int MOST_LEVELS = 500;

  private Depth() {}

  /** Reports a problem with a value that nests too deep, or contains itself. */
  static boolean isRefused(Object wire, String path, Binding binding) {
    if (wire instanceof String || wire instanceof Boolean || wire instanceof Integer) {
      return false; // classes are told apart faster than what is no collection
    }
    boolean refused =
        (wire instanceof Map || wire instanceof Collection) && isDeeper(wire, MOST_LEVELS);
    if (refused) {
      String what = "nests more than " + MOST_LEVELS + " levels deep";
      binding.problem(path, what, "Give a flatter value.");
    }
    return refused;
  }

  private static boolean isDeeper(@Nullable Object value, int levels) {
    Collection<?> inner =
        value instanceof Map<?, ?> map
            ? map.values()
            : value instanceof Collection<?> list ? list : List.of();
    return levels == 0 || inner.stream().anyMatch(one -> isDeeper(one, levels - 1));
  }
}
