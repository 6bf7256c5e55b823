package dev.spectral.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every recorded call of an operation is shown by a test, or listed as one that cannot be. */
class PerformTableTest {

  private static final String TABLE = "perform.json";
  private static final String LIST = "perform-differences.txt";
  private static final String SECTION = "## Calls";

  private static final List<Class<?>> TESTS =
      List.of(
          PerformActionTest.class,
          PerformFlowTest.class,
          PerformIntegrationTest.class,
          PerformReferenceTest.class,
          PerformTriggerTest.class);

  /** Shown where classes of components are generated: the names stand there in quotes. */
  private static final Path GENERATED =
      Path.of(
          "../spectral-maven-plugin/src/test/java/dev/spectral/maven/generate",
          "RecordedCallsTest.java");

  static JsonNode recorded(String name) {
    return Table.cases(TABLE).stream()
        .filter(one -> one.get("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names() {
    return Table.cases(TABLE).stream().map(one -> one.get("name").asText()).toList();
  }

  private static Set<String> shown() {
    Set<String> shown = new TreeSet<>(PerformTriggerTest.EQUAL.keySet());
    TESTS.stream()
        .flatMap(test -> Stream.of(test.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Shows.class))
        .filter(method -> method.isAnnotationPresent(Test.class))
        .forEach(method -> shown.addAll(List.of(method.getAnnotation(Shows.class).value())));
    names().stream().filter(generated()::contains).forEach(shown::add);
    return shown;
  }

  private static Set<String> generated() {
    try {
      return Pattern.compile("\"([^\"]*)\"")
          .matcher(Files.readString(GENERATED))
          .results()
          .map(found -> found.group(1))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The listed cases, each with the reason. */
  private static Map<String, String> listed() {
    Map<String, String> listed = new LinkedHashMap<>();
    String[] reason = {""};
    Table.lines(LIST)
        .forEach(
            line -> {
              if (line.startsWith("# ")) {
                reason[0] = line.substring(2);
              } else {
                listed.put(line, reason[0]);
              }
            });
    return listed;
  }

  private static boolean needsNoTest(String reason) {
    return reason.startsWith("Cannot be written:");
  }

  @Test
  void everyCaseIsShownOrListed() {
    Set<String> known = shown();
    listed().forEach((name, reason) -> assertKnown(known, name, reason));
    assertThat(names()).hasSize(48).containsExactlyInAnyOrderElementsOf(known);
    names().stream()
        .map(PerformTableTest::kind)
        .distinct()
        .forEach(kind -> System.out.println(count(kind)));
  }

  private static void assertKnown(Set<String> known, String name, String reason) {
    boolean isShown = !known.add(name);
    assertThat(isShown).as("whether a test shows \"%s\"", name).isEqualTo(!needsNoTest(reason));
  }

  private static String count(String kind) {
    Map<String, String> listed = listed();
    List<String> all = names().stream().filter(name -> kind(name).equals(kind)).toList();
    long different = all.stream().filter(listed::containsKey).count();
    return String.format(
        Locale.ROOT,
        "perform, %s: %d of %d cases equal, %d listed as different",
        kind,
        all.size() - different,
        all.size(),
        different);
  }

  private static String kind(String name) {
    if (name.startsWith("CNI") || name.startsWith("integration context")) {
      return "code-native";
    }
    int end = name.indexOf(':');
    String first = end < 0 ? name : name.substring(0, end);
    return first.matches("(debug|invokeFlow).*") ? first.split(" ", 2)[0] : first;
  }

  @Test
  void thePageSaysTheSameAsTheList() {
    List<String> page = CompatibilityPage.lines();
    assertThat(page)
        .contains(CompatibilityPage.row(TABLE, names().size(), names().size() - listed().size()));
    List<String> section =
        page.subList(page.indexOf(SECTION) + 1, page.size()).stream()
            .takeWhile(line -> !line.startsWith("## "))
            .toList();
    Map<String, Set<String>> reasons = new TreeMap<>();
    listed()
        .forEach((name, reason) -> reasons.computeIfAbsent(reason, r -> new TreeSet<>()).add(name));
    assertThat(section).containsAll(listed().keySet());
    assertThat(section.stream().filter(line -> line.startsWith("#### ")))
        .containsExactlyInAnyOrderElementsOf(
            reasons.keySet().stream().map(reason -> "#### " + reason).toList());
    assertThat(section.stream().filter(names()::contains))
        .containsExactlyElementsOf(listed().keySet());
  }
}
