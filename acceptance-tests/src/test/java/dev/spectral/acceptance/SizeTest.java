package dev.spectral.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How long files and methods may be, and that all that users see is documented. */
class SizeTest {

  private static final int FILES_AT_LEAST = 300;
  private static final List<SourceFile> FILES =
      Checkout.modules().stream()
          .flatMap(module -> Checkout.mainSources(module).stream())
          .map(file -> SourceFile.parse(Checkout.nameOf(file), Checkout.read(file)))
          .toList();

  @Test
  void measuresSomething() {
    assertThat(FILES).hasSizeGreaterThanOrEqualTo(FILES_AT_LEAST);
  }

  @Test
  void keepsHalfOfTheFilesWithin70LinesAndNineInTenWithin200() {
    List<Integer> lines = FILES.stream().map(SourceFile::lines).sorted().toList();
    assertThat(percentile(lines, 50)).as("lines of the median file").isLessThanOrEqualTo(70);
    assertThat(percentile(lines, 90)).as("lines of nine files in ten").isLessThanOrEqualTo(200);
  }

  @Test
  void keepsEveryFileWithin400Lines() {
    assertThat(FILES.stream().filter(file -> file.lines() > 400).map(SourceFile::name)).isEmpty();
  }

  @Test
  void keepsNineInTenMethodsWithin15Lines() {
    List<Integer> lines = methods().map(SourceFile.Method::lines).sorted().toList();
    List<SourceFile.Method> longer = methods().filter(method -> method.lines() > 15).toList();
    assertThat(percentile(lines, 90))
        .as(
            "lines of nine methods in ten; longer than 15 are %s of %s: %s",
            longer.size(), lines.size(), longer)
        .isLessThanOrEqualTo(15);
  }

  @Test
  void keepsEveryMethodWithin40Lines() {
    assertThat(methods().filter(method -> method.lines() > 40)).isEmpty();
  }

  @Test
  void documentsEveryTypeAndMethodThatUsersSee() {
    assertThat(FILES.stream().filter(SizeTest::isExported).flatMap(f -> f.undocumented().stream()))
        .isEmpty();
  }

  private static Stream<SourceFile.Method> methods() {
    return FILES.stream().flatMap(file -> file.methods().stream());
  }

  private static boolean isExported(SourceFile file) {
    boolean shipped = Checkout.shippedModules().stream().anyMatch(m -> isIn(file, m));
    return shipped && !file.name().contains("/internal/");
  }

  private static boolean isIn(SourceFile file, String module) {
    return file.name().startsWith(module + "/");
  }

  private static int percentile(List<Integer> sorted, int percent) {
    return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
  }
}
