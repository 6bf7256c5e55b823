package dev.spectral.maven.generate;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Names that stand side by side in one class: each is given once. */
final class NameScope {

  /** Names that generated code uses, so that none of its own hides one of them. */
  static final Set<String> USED =
      Set.of(
          ("Action BigDecimal Boolean ComponentActions ComponentCalls ComponentReference"
                  + " ConditionalExpression ConnectionHandle ConnectionReference Data"
                  + " DataSourceReference Documented ElementType FlowRef Generated WireValue"
                  + " Instant JsonForm JsonNode JsonProperty KeyValue List LocalDate Long Map"
                  + " NullMarked Nullable Object ObjectFieldMap ObjectSelection Objects Optional"
                  + " Override ReferenceInput Retention RetentionPolicy Secret String Target"
                  + " TriggerReference TriggerSupport Value WireValues")
              .split(" "));

  private final Set<String> taken;

  NameScope(Collection<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /**
   * Names all keys. A key that is its own name has it; others that would be called the same get a
   * number, in the order of the keys, so that the order of the manifest does not matter.
   */
  Map<String, String> give(Collection<String> keys, UnaryOperator<String> naming, String suffix) {
    Map<String, String> names = new HashMap<>();
    List<String> ordered =
        keys.stream()
            .sorted(
                Comparator.<String, Boolean>comparing(key -> !key.equals(naming.apply(key)))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    ordered.forEach(key -> names.put(key, free(naming.apply(key), suffix)));
    return names;
  }

  String free(String wanted, String suffix) {
    String name = taken.contains(wanted) ? wanted + suffix : wanted;
    String candidate = name;
    for (int number = 2; !taken.add(candidate); number++) {
      candidate = name + number;
    }
    return candidate;
  }
}
