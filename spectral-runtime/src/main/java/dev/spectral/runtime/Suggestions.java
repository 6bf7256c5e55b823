package dev.spectral.runtime;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Says what there is, and what someone may have meant. */
public final class Suggestions {

  private static final int MOST_LISTED = 20;
  private static final int LETTERS_PER_SLIP = 3;

  private Suggestions() {}

  /**
   * Give the end of a message about an unknown name: what there is, and the nearest of it.
   *
   * @param unknown the name that someone wrote, never null
   * @param known the names there are, never null
   * @return one or two sentences, never null
   */
  public static String about(String unknown, Collection<String> known) {
    if (known.isEmpty()) {
      return "There is none.";
    }
    String list =
        known.stream()
            .limit(MOST_LISTED)
            .map(name -> "'" + name + "'")
            .collect(Collectors.joining(", "));
    String more =
        known.size() > MOST_LISTED ? " and " + (known.size() - MOST_LISTED) + " more" : "";
    String nearest =
        nearest(unknown, known).map(name -> " Did you mean '" + name + "'?").orElse("");
    return "There is " + list + more + "." + nearest;
  }

  /**
   * Find the name that someone may have meant.
   *
   * @param unknown the name that someone wrote, never null
   * @param known the names there are, never null
   * @return the nearest; empty when none is near
   */
  public static Optional<String> nearest(String unknown, Collection<String> known) {
    int slips = Math.max(1, unknown.length() / LETTERS_PER_SLIP);
    LevenshteinDistance distance = new LevenshteinDistance(slips);
    String wanted = unknown.toLowerCase(Locale.ROOT);
    record Candidate(String name, int distance) {}
    List<Candidate> near =
        known.stream()
            .map(name -> new Candidate(name, distance.apply(wanted, name.toLowerCase(Locale.ROOT))))
            .filter(candidate -> candidate.distance() >= 0)
            .toList();
    return near.stream().min(Comparator.comparingInt(Candidate::distance)).map(Candidate::name);
  }
}
