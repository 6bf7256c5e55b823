package dev.spectral.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spectral.definition.ProblemCode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every problem has a page, and both readers say what the page says. */
class ProblemPagesTest {

  @TempDir Path output;

  @Test
  void explainsEveryCodeAndNoOther() {
    List<String> codes = Stream.of(ProblemCode.values()).map(ProblemCode::name).toList();
    assertThat(ProblemPage.all().stream().map(ProblemPage::name).filter(n -> !n.equals("README")))
        .containsExactlyElementsOf(codes);
  }

  @Test
  void listsEveryPageWithItsTitle() {
    Stream<String> rows =
        ProblemPage.all().stream()
            .filter(page -> !page.name().equals("README"))
            .map(
                page -> "| [" + page.name() + "](" + page.name() + ".md) | " + page.title() + " |");
    assertThat(ProblemPage.of("README").text()).contains(rows.toList());
  }

  @ParameterizedTest
  @EnumSource
  void showsTheCodeInItsMessage(ProblemCode code) {
    assertThat(ProblemPage.of(code.name()).messages())
        .isNotEmpty()
        .allMatch(message -> message.startsWith("[" + code + "] "));
  }

  @ParameterizedTest
  @EnumSource(
      names = {"SP013", "SP087", "SP088"},
      mode = EnumSource.Mode.EXCLUDE)
  void saysItWhileCompiling(ProblemCode code) {
    ProblemPage page = ProblemPage.of(code.name());
    assertThat(new Compiler(output).problems(page.bad())).isEqualTo(page.messages());
  }

  @ParameterizedTest
  @EnumSource
  void saysItOfTheCompiledClass(ProblemCode code) throws Exception {
    ProblemPage page = ProblemPage.of(code.name());
    assertThat(compiler(code).problemsOfTheClass(page.bad())).isEqualTo(page.messages());
  }

  @ParameterizedTest
  @EnumSource
  void hasNothingAgainstTheGoodCodeWhileCompiling(ProblemCode code) {
    assertThat(new Compiler(output).check(ProblemPage.of(code.name()).good())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void hasNothingAgainstTheGoodCodeWhenCompiled(ProblemCode code) throws Exception {
    Source good = ProblemPage.of(code.name()).good();
    assertThat(compiler(code).problemsOfTheClass(good)).isEmpty();
  }

  @Test
  void cannotTellWhileCompilingWhetherTheClassFileWillHaveTheNames() {
    assertThat(new Compiler(output).check(ProblemPage.of("SP013").bad())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"SP087", "SP088"})
  void leavesWhatOnlyABuildHasToTheBuild(ProblemCode code) {
    assertThat(new Compiler(output).check(ProblemPage.of(code.name()).bad())).isEmpty();
  }

  private Compiler compiler(ProblemCode code) {
    Compiler compiler = new Compiler(output);
    return code == ProblemCode.SP013 ? compiler : compiler.with("-parameters");
  }
}
