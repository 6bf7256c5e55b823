package dev.spectral.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnippetTest {

  private static final String SOURCE =
      """
      class Sample {
        // snippet:one
        int one() {
          return 1;
        }
        // end
      }
      """;

  @Test
  void cutsARegionOutOfASource() {
    assertThat(Snippet.region(SOURCE, "one")).isEqualTo("  int one() {\n    return 1;\n  }\n");
  }

  @Test
  void comparesWithoutTheIndentOfTheRegion() {
    assertThat(Snippet.tidy("  int one() {\n    return 1;\n  }\n"))
        .isEqualTo(Snippet.tidy("int one() {\n  return 1;\n}\n"));
  }

  @Test
  void findsNothingWhereThereIsNoSuchRegion() {
    assertThat(Snippet.region(SOURCE, "two")).isEmpty();
  }

  @Test
  void readsTheFencesOfAPageWithTheLineAboveThem() {
    Markdown page =
        Markdown.parse(
            "# A\n\n## Try it\n\n<!-- x -->\n\n```sh\nmvn\n```\n## B\n```java\n1;\n```\n");
    assertThat(page.fencesUnder("Try it"))
        .containsExactly(new Markdown.Fence("Try it", "sh", "<!-- x -->", "mvn\n"));
    assertThat(page.fences()).hasSize(2);
  }
}
