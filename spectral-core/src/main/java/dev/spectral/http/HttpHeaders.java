package dev.spectral.http;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The headers of an answer. Names are compared without regard to case. Immutable. */
public final class HttpHeaders {

  private final Map<String, List<String>> values;

  private HttpHeaders(Map<String, List<String>> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  /**
   * Copy headers.
   *
   * @param values the values by name, never null
   * @return the headers, never null
   */
  public static HttpHeaders of(Map<String, ? extends Collection<String>> values) {
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    values.forEach((name, list) -> copy.put(name, List.copyOf(list)));
    return new HttpHeaders(copy);
  }

  /**
   * Give the first value of a header.
   *
   * @param name the name in any case, never null
   * @return the value, empty when the header is absent, never null
   */
  public Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /**
   * Give every value of a header.
   *
   * @param name the name in any case, never null
   * @return the values in the order they came, empty when the header is absent, never null
   */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /**
   * Read the {@code Link} headers. What is not a link is left out.
   *
   * @return the links in the order they came, at most 500, never null
   */
  public List<HttpLink> links() {
    return LinkParser.parse(all("Link"));
  }

  /**
   * Give the first link of a kind.
   *
   * @param relation such as {@code next}, in any case, never null
   * @return the link, empty when there is none, never null
   */
  public Optional<HttpLink> link(String relation) {
    return links().stream().filter(link -> link.is(relation)).findFirst();
  }

  /**
   * List the names.
   *
   * @return the names, sorted, never null
   */
  public Set<String> names() {
    return values.keySet();
  }

  /**
   * Give all headers.
   *
   * @return an unmodifiable map that finds names in any case, never null
   */
  public Map<String, List<String>> asMap() {
    return values;
  }

  HttpHeaders mapValues(UnaryOperator<String> change) {
    Map<String, List<String>> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    values.forEach((name, list) -> changed.put(name, list.stream().map(change).toList()));
    return new HttpHeaders(changed);
  }

  /** Names the headers; values may hold cookies or tokens. */
  @Override
  public String toString() {
    return "HttpHeaders" + names();
  }
}
