package dev.spectral.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every recorded component: equal on the wire, refused, or impossible to write and listed so. */
class AllFixturesTest {

  private static final Path ALL = Path.of("src", "test", "resources", "golden-fixtures.txt");
  private static final Path PAGE = Path.of("..", "docs", "compatibility.md");

  private static Set<String> equal() {
    return names(GoldenManifestTest.fixtures().map(one -> (String) one.get()[0]));
  }

  private static Set<String> refused() {
    return names(
        Stream.concat(
            GoldenRefusalTest.refusals().map(one -> (String) one.get()[0]),
            TriggerRefusalTest.refused()));
  }

  private static Map<String, String> impossible() {
    Map<String, String> all = new TreeMap<>(GoldenRefusalTest.IMPOSSIBLE);
    all.putAll(TriggerRefusalTest.IMPOSSIBLE);
    return all;
  }

  private static Set<String> names(Stream<String> names) {
    return names.collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void noFixtureIsSkipped() throws IOException {
    List<String> all = Files.readAllLines(ALL);
    Set<String> missing = new TreeSet<>(all);
    missing.removeAll(equal());
    missing.removeAll(refused());
    missing.removeAll(impossible().keySet());
    System.out.printf(
        Locale.ROOT,
        "component fixtures: %d; wire and publish equal %d, refused %d, impossible %d%n",
        all.size(),
        equal().size(),
        refused().size(),
        impossible().size());
    assertThat(all).hasSize(41).doesNotHaveDuplicates();
    assertThat(missing).as("neither proven nor impossible").isEmpty();
    assertThat(Stream.of(equal(), refused(), impossible().keySet()).mapToInt(Set::size).sum())
        .as("each fixture counts once")
        .isEqualTo(all.size());
  }

  @Test
  void thePageListsExactlyWhatIsImpossible() throws IOException {
    List<String> rows =
        Files.readAllLines(PAGE).stream().filter(one -> one.startsWith("| `fx-ec-")).toList();
    assertThat(rows)
        .containsExactlyElementsOf(
            impossible().entrySet().stream()
                .map(one -> "| `" + one.getKey() + "` | " + one.getValue() + " |")
                .toList());
  }
}
