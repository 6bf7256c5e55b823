package dev.spectral.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceFileTest {

  private static final String SAMPLE =
      """
      package sample;

      /** Told. */
      public interface Sample {

        int untold();

        /** {@return told} */
        @Deprecated
        default int told() {
          return hashCode();
        }

        /** Told. */
        Object TOLD =
            new Object() {
              public void unseen() {}
            };

        record Untold(int a) {
          public Untold {
            a++;
          }

          @Override
          public String toString() {
            return "";
          }

          int hidden() { return a; }
        }
      }
      """;

  private final SourceFile sample = SourceFile.parse("Sample.java", SAMPLE);

  @Test
  void countsTheLinesOfAFileAndOfItsMethods() {
    assertThat(sample.lines()).isEqualTo(32);
    assertThat(sample.methods())
        .containsExactly(
            new SourceFile.Method("Sample.java:9 told", 4),
            new SourceFile.Method("Sample.java:17 unseen", 1),
            new SourceFile.Method("Sample.java:21 <init>", 3),
            new SourceFile.Method("Sample.java:25 toString", 4),
            new SourceFile.Method("Sample.java:30 hidden", 1));
  }

  @Test
  void findsWhatUsersSeeWithoutJavadoc() {
    assertThat(sample.undocumented())
        .containsExactly(
            "Sample.java:6 untold lacks Javadoc", "Sample.java:20 Untold lacks Javadoc");
  }

  @Test
  void findsThePartsOfAJavadocThatAreMissing() {
    String record = "/** R.\n * @param b it */\npublic record R<T>(int a, int b) { static int c; }";
    String method = "/** C. */ public class C { /** {@return it} */ public int m() {} %s }";
    String half = "/** M. */ protected <T> int n(int a) throws java.io.IOException { return a; }";
    assertThat(SourceFile.parse("R.java", record).undocumented())
        .containsExactly("R.java:3 R lacks @param <T>, @param a");
    assertThat(SourceFile.parse("C.java", method.formatted(half)).undocumented())
        .containsExactly(
            "C.java:1 n lacks @param <T>, @param a, @return, @throws java.io.IOException");
  }
}
