package dev.spectral.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that tells people what differs says no more and no less than the lists do. */
class CompatibilityPageTest {

  private static final String SECTION = "## Coercions";

  private static final List<String> LISTS =
      List.of(
          "util-types-differences.txt",
          "util-types-chicago-differences.txt",
          "conditional-logic-differences.txt",
          "conditional-logic-extra-differences.txt",
          "templates-differences.txt",
          "cleaners-differences.txt");

  @Test
  void listsEveryDifferenceAndItsReasonAndNothingElse() {
    List<String> section = section(CompatibilityPage.lines());
    assertThat(section.stream().filter(line -> !line.startsWith("#")))
        .containsExactlyElementsOf(lines().filter(line -> !line.startsWith("#")).toList());
    assertThat(section.stream().filter(line -> line.startsWith("#### ")))
        .containsExactlyElementsOf(
            lines().filter(line -> line.startsWith("#")).map(line -> "###" + line).toList());
  }

  private static Stream<String> lines() {
    return LISTS.stream().flatMap(list -> Table.lines(list).stream());
  }

  /** The headings and the fenced lines of the section. */
  private static List<String> section(List<String> page) {
    List<String> after = page.subList(page.indexOf(SECTION) + 1, page.size());
    boolean[] fenced = {false};
    return after.stream()
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("```") ? toggle(fenced) : fenced[0] || isHeading(line))
        .toList();
  }

  private static boolean toggle(boolean[] fenced) {
    fenced[0] = !fenced[0];
    return false;
  }

  private static boolean isHeading(String line) {
    return line.startsWith("#### ");
  }
}
