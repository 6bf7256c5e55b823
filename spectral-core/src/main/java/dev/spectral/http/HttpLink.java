package dev.spectral.http;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A link of a {@code Link} header, as RFC 8288 describes it: {@code </items?page=2>; rel="next"}.
 *
 * @param target where it leads, as the other system wrote it: complete, or relative to the URL of
 *     the answer; never null
 * @param parameters what is said about it, by lower-case name, as it came; of a name that came
 *     twice the first; never null
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8288">RFC 8288</a>
 */
public record HttpLink(String target, Map<String, String> parameters) {

  /**
   * Copy what is given.
   *
   * @param target where it leads, never null
   * @param parameters what is said about it, none null
   */
  public HttpLink {
    Objects.requireNonNull(target, "target");
    parameters = Map.copyOf(parameters);
  }

  /**
   * Tell whether the link is of a kind. A link can be of several kinds.
   *
   * @param relation such as {@code next}, in any case, never null
   * @return whether {@code rel} names it; false for a link that is about another resource than the
   *     answer it came with ({@code anchor})
   */
  public boolean is(String relation) {
    String rel = parameters.getOrDefault("rel", "");
    return !parameters.containsKey("anchor")
        && Stream.of(rel.split("\\s+")).anyMatch(one -> one.equalsIgnoreCase(relation));
  }

  /**
   * Give one of the parameters.
   *
   * @param name the name in any case, never null
   * @return the value, empty when the link does not have it, never null
   */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name.toLowerCase(Locale.ROOT)));
  }
}
