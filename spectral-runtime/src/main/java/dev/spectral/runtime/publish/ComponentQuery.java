package dev.spectral.runtime.publish;

import dev.spectral.runtime.store.ComponentKey;
import dev.spectral.runtime.store.Version;
import graphql.GraphqlErrorException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code components(…)}: filtered, newest version unless said otherwise, in pages of 100.
 */
final class ComponentQuery {

  private static final int PAGE = 100;

  private final Map<String, Object> arguments;

  ComponentQuery(Map<String, Object> arguments) {
    this.arguments = arguments;
  }

  Map<String, Object> answer(List<Version> newestFirst) {
    List<Map<String, Object>> all = select(newestFirst).stream().map(ComponentViews::view).toList();
    List<Map<String, Object>> found = all.stream().filter(this::shown).toList();
    int from = Math.min(offset(), found.size());
    int to = Math.min(from + pageSize(), found.size());
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("hasNextPage", to < found.size());
    page.put("endCursor", to == from ? null : String.valueOf(to));
    return Map.of("nodes", found.subList(from, to), "totalCount", found.size(), "pageInfo", page);
  }

  private List<Version> select(List<Version> newestFirst) {
    if (arguments.get("versionNumber") instanceof Integer number) {
      return newestFirst.stream().filter(version -> version.number() == number).toList();
    }
    if (Boolean.TRUE.equals(arguments.get("allVersions"))) {
      return newestFirst;
    }
    Set<ComponentKey> seen = new HashSet<>();
    List<Version> newest = new ArrayList<>();
    for (Version version : newestFirst) {
      if (seen.add(version.component())) {
        newest.add(version);
      }
    }
    return newest;
  }

  private boolean shown(Map<String, Object> view) {
    boolean hidden =
        Boolean.TRUE.equals(view.get("forCodeNativeIntegration"))
            && !Boolean.TRUE.equals(arguments.get("includeComponentsForCodeNativeIntegrations"));
    return !hidden
        && equal("key", view.get("key"))
        && equal("public", view.get("public"))
        && equal("customer", customerId(view))
        && among("key_In", view.get("key"))
        && contains("key_Icontains", view.get("key"))
        && contains("label_Icontains", view.get("label"));
  }

  private boolean equal(String argument, @Nullable Object value) {
    Object wanted = arguments.get(argument);
    return wanted == null || wanted.equals(value);
  }

  private boolean among(String argument, @Nullable Object value) {
    return !(arguments.get(argument) instanceof List<?> wanted) || wanted.contains(value);
  }

  private boolean contains(String argument, @Nullable Object value) {
    return !(arguments.get(argument) instanceof String wanted)
        || String.valueOf(value).toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
  }

  private static @Nullable Object customerId(Map<String, Object> view) {
    return view.get("customer") instanceof Map<?, ?> customer ? customer.get("id") : null;
  }

  private int pageSize() {
    Object first = arguments.get("first");
    if (first == null) {
      return PAGE;
    }
    int wanted = (Integer) first;
    if (wanted < 0) {
      throw refusal("'first' is " + wanted + "; it is a number of components, 0 or more.");
    }
    return Math.min(wanted, PAGE);
  }

  private int offset() {
    Object after = arguments.get("after");
    if (after == null) {
      return 0;
    }
    try {
      return Math.max(0, Integer.parseInt(after.toString()));
    } catch (NumberFormatException e) {
      throw refusal("'after' is no cursor of this API; pass on an endCursor unchanged.");
    }
  }

  private static GraphqlErrorException refusal(String message) {
    return GraphqlErrorException.newErrorException().message(message).build();
  }
}
