package dev.spectral.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spectral.definition.ProblemCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that people read say what is so. */
class PagesTest {

  private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(#[^)\\s]*)?\\)");

  @Test
  void explainsEveryProblemCodeOnAPageOfItsOwnAndNoOther() {
    Path folder = Checkout.root().resolve("docs/problems");
    List<String> pages =
        Checkout.filesUnder(folder, ".md").stream()
            .map(page -> page.getFileName().toString())
            .filter(name -> name.startsWith("SP"))
            .toList();
    assertThat(pages)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ProblemCode.values()).map(code -> code + ".md").toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Try it", "Test it"})
  void givesOneCommandUnder(String title) {
    Markdown readme = Markdown.read(Checkout.root().resolve("README.md"));
    List<Markdown.Fence> commands =
        readme.fencesUnder(title).stream().filter(f -> f.language().equals("sh")).toList();
    assertThat(commands).as("'sh' fences in the README's section '%s'", title).hasSize(1);
    assertThat(commands.get(0).text().lines().filter(line -> !line.isBlank())).hasSize(1);
  }

  @Test
  void testsWhatContinuousIntegrationRuns() {
    Markdown readme = Markdown.read(Checkout.root().resolve("README.md"));
    String command = readme.fencesUnder("Test it").get(0).text().strip();
    assertThat(Checkout.read(Checkout.root().resolve(".ci/run")).lines()).contains(command);
  }

  @Test
  void linksOnlyToFilesThatAreThere() {
    assertThat(pages().stream().flatMap(PagesTest::brokenLinks)).isEmpty();
  }

  @Test
  void takesItsJavaFromSourcesThatAreCompiledAndTested() {
    List<Snippet> snippets = pages().stream().flatMap(page -> Snippet.in(page).stream()).toList();
    assertThat(snippets).allSatisfy(s -> assertThat(s.shown()).as(s.name()).isEqualTo(s.source()));
  }

  @Test
  void marksEveryJavaFenceOfTheReadmeAndTheGuideAsASnippet() {
    assertThat(guide().flatMap(page -> Markdown.read(page).fences().stream()))
        .filteredOn(fence -> fence.language().equals("java"))
        .allSatisfy(fence -> assertThat(fence.lineBefore()).startsWith(Snippet.MARK));
  }

  private static List<Path> pages() {
    return Checkout.filesUnder(Checkout.root(), ".md");
  }

  private static Stream<Path> guide() {
    Path guide = Checkout.root().resolve("docs/guide");
    Path readme = Checkout.root().resolve("README.md");
    return Stream.concat(Stream.of(readme), Checkout.filesUnder(guide, ".md").stream());
  }

  private static Stream<String> brokenLinks(Path page) {
    Matcher links = LINK.matcher(Checkout.read(page));
    return links
        .results()
        .map(link -> link.group(1))
        .filter(target -> !target.contains(":"))
        .filter(target -> !Files.exists(page.resolveSibling(target)))
        .map(target -> Checkout.nameOf(page) + " links to " + target + ", which is not there");
  }
}
