package dev.spectral.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.lang.model.SourceVersion;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the processor behaves as a guest of the compiler. */
class ComponentProcessorTest {

  private static final String HEAD =
      "@Component(key = \"erp\", label = \"ERP\", description = \"ERP.\")\n";

  @TempDir Path output;

  @Test
  void isFoundByTheCompiler() {
    assertThat(ServiceLoader.load(Processor.class))
        .hasAtLeastOneElementOfType(ComponentProcessor.class);
  }

  @Test
  void understandsTheNewestJava() {
    assertThat(new ComponentProcessor().getSupportedSourceVersion())
        .isEqualTo(SourceVersion.latest());
  }

  @Test
  void pointsAtTheParameterTheComponentAndTheMethod() {
    Source source =
        Source.of(
            """
            @Component(key = "erp", label = "ERP", description = "ERP.")
            public final class Erp {

              public record NewItem(
                  @Input(label = "Name") String name,
                  int quantity) {}

              @Action(label = "Add", description = "Adds.")
              public void add(
                  NewItem item,
                  @Input(label = "Tags") String[] tags) {}

              @Action(label = "Hidden", description = "Hidden.")
              void hidden() {}

              enum Color {
                @ModelChoice(value = "CRIMSON")
                RED,
                CRIMSON
              }

              @Action(label = "Paint", description = "Paints.")
              public void paint(@Input(label = "Color") Color color) {}
            }
            """);
    assertThat(new Compiler(output).check(source).stream().map(one -> at(one, source)))
        .containsExactly(
            "6: error SP005 quantity",
            "11: error SP006 tags",
            "14: error SP002 hidden",
            "19: error SP008 CRIMSON");
  }

  @Test
  void pointsAtTheClass() {
    Source source = Source.of("\n\n\npublic final class Erp {\n  @OnError void a() {}\n}\n");
    assertThat(new Compiler(output).check(source).stream().map(one -> at(one, source)))
        .containsExactly("4: error SP011 class");
  }

  @Test
  void onlyWarnsOfWhatCanBePublished() {
    Source source =
        Source.of(
            HEAD + "public final class Erp {\n  public void help(ActionContext context) {}\n}\n");
    List<Diagnostic<? extends JavaFileObject>> said = new Compiler(output).check(source);
    assertThat(said.stream().map(one -> at(one, source))).containsExactly("3: warning SP020 help");
    assertThat(output.resolve("acme/Erp.class")).exists();
  }

  @Test
  void pointsAtTheComponentWhenTheMistakeIsInAClassFile() throws Exception {
    Source inputs =
        Source.of("public record NewItem(@Input(label = \"Name\") String name, int n) {}");
    new Compiler(output).check(inputs);
    Source source =
        Source.of(
            HEAD
                + "public final class Erp {\n"
                + "  @Action(label = \"Add\", description = \"Adds.\")\n"
                + "  public void add(NewItem item) {}\n}\n");
    assertThat(new Compiler(output).check(source).stream().map(one -> at(one, source)))
        .containsExactly("2: error SP005 class");
    Source itsPackage = Source.ofPackage();
    assertThat(new Compiler(output).check(source, itsPackage).stream().map(one -> at(one, source)))
        .containsExactly("2: error SP005 class");
    assertThat(new Compiler(output).problems(source))
        .isEqualTo(new Compiler(output).with("-parameters").problemsOfTheClass(source));
  }

  @Test
  void readsRecordsEnumsAndSealedTypesOfClassFilesAsReflectionDoes() throws Exception {
    Source library =
        Source.of(
            """
            public interface Library {
              @Connection(key = "k", label = "Key", description = "Key.")
              record Key(@Input(label = "Key", key = "a b") Secret key) {}
              sealed interface Pick permits B, A {}
              record B(@Input(label = "b", defaultValue = "x") Optional<Integer> b) implements Pick {}
              record A(@Input(label = "a", defaultValue = "[2]") List<Boolean> a) implements Pick {
                public A {
                  a = List.copyOf(a);
                }
              }
              enum Color { RED, @ModelChoice(value = "RED") CRIMSON }
            }
            """);
    new Compiler(output).check(library);
    Source source =
        Source.of(
            """
            @Component(key = "erp", label = "ERP", description = "ERP.", connections = Library.Key.class)
            public final class Erp {
              @Action(label = "Add", description = "Adds.")
              public void add(Library.Key key, @Input(label = "Pick") Library.Pick pick,
                  @Input(label = "Color", defaultValue = "Red") Library.Color color) {}
            }
            """);
    List<String> problems = new Compiler(output).problems(source);
    assertThat(problems)
        .hasSize(5)
        .isEqualTo(new Compiler(output).with("-parameters").problemsOfTheClass(source));
  }

  @Test
  void leavesTheAnnotationsToOtherProcessors() {
    Witness witness = new Witness();
    Source source = Source.of(HEAD + "public final class Erp {}\n");
    new Compiler(output).diagnostics(List.of(new ComponentProcessor(), witness), source);
    assertThat(witness.seen).contains("dev.spectral.annotations.Component");
  }

  @Test
  void waitsForTypesThatAnotherProcessorWrites() {
    Witness writer =
        new Witness("Generated", "package acme; public record Generated(int wrong) {}");
    Source source =
        Source.of(
            HEAD
                + "public final class Erp {\n"
                + "  @Action(label = \"Add\", description = \"Adds.\")\n"
                + "  public void add(Generated item) {}\n}\n");
    assertThat(new Compiler(output).diagnostics(List.of(new ComponentProcessor(), writer), source))
        .extracting(one -> at(one, source))
        .containsExactly("4: error SP004 item");
  }

  @Test
  void leavesWhatDoesNotCompileToTheCompiler() {
    List<String> broken =
        List.of(
            "public final class Erp { @Action(label = \"A\", description = \"A.\") public void a(Missing x) {} }",
            "public final class Erp { @Action(label = \"A\") public void a(int x) {} }",
            "public final class Erp { @Action(label = 1, description = \"A.\") public void a(int x) {} }",
            "public final class Erp { @Action(label = NO, description = \"A.\") public void a(int x) {} }",
            "public final class Erp { @Action(label = \"A\", description = \"A.\") public List<Missing> a() { return null; } }",
            "public final class Erp extends Missing { @Action(label = \"\", description = \"A.\") public void a() {} }",
            "public final class Erp { @Action(label = \"A\", description = \"A.\") public void a(@Input(label = \"X\", type = InputType.NO) String x) {} }");
    for (String code : broken) {
      List<Diagnostic<? extends JavaFileObject>> said =
          new Compiler(output).check(Source.of(HEAD + code));
      assertThat(said).as(code).isNotEmpty();
      assertThat(said).as(code).noneMatch(one -> one.getMessage(null).contains("SP000"));
    }
  }

  @Test
  void leavesAConnectionThatDoesNotCompileToTheCompiler() {
    Source source =
        Source.of(
            "@Component(key = \"erp\", label = \"ERP\", description = \"\", connections ="
                + " Missing.class) public final class Erp {}");
    assertThat(new Compiler(output).problems(source)).isEmpty();
  }

  @Test
  void turnsItsOwnFailureIntoOneErrorThatSaysHowToReportIt() {
    ComponentProcessor broken =
        new ComponentProcessor(
            source -> {
              throw new IllegalStateException("no such luck");
            });
    Source source = Source.of(HEAD + "public final class Erp {}\n");
    List<Diagnostic<? extends JavaFileObject>> said =
        new Compiler(output).diagnostics(List.of(broken), source);
    assertThat(said).extracting(one -> at(one, source)).containsExactly("2: error SP000 class");
    assertThat(said.get(0).getMessage(null))
        .startsWith(
            "[SP000] Erp: The checker failed, so the component was not checked:"
                + " java.lang.IllegalStateException: no such luck. This is a bug of Spectral for"
                + " Java, not of the component. Fix: report it at"
                + " https://github.com/spectral-java/spectral-java/issues with this message")
        .contains("at dev.spectral.processor.ComponentProcessorTest.");
  }

  @Test
  void indexesTheComponents() throws IOException {
    Source one =
        Source.of(HEAD + "public final class Erp {\n" + HEAD + "public static class In {}}");
    Source two = Source.of(HEAD + "public final class Crm {}\n");
    new Compiler(output).check(one, two);
    assertThat(index()).isEqualTo("acme.Crm\nacme.Erp\nacme.Erp$In\n");
  }

  @Test
  void keepsInTheIndexWhatIsNotCompiledAgainAndDropsWhatIsGone() throws IOException {
    new Compiler(output)
        .check(
            Source.of(HEAD + "public final class Erp {}\n"),
            Source.of(HEAD + "public final class Old {}\n"));
    Files.delete(output.resolve("acme/Old.class"));
    new Compiler(output).check(Source.of(HEAD + "public final class Crm {}\n"));
    assertThat(index()).isEqualTo("acme.Crm\nacme.Erp\n");
  }

  @Test
  void keepsInTheIndexAComponentWithADollarInItsName() throws IOException {
    String nested = HEAD + "public static class In$Side {}";
    new Compiler(output)
        .check(
            Source.of(HEAD + "public final class Erp {\n" + nested + "}\n"),
            Source.of(HEAD + "public final class Crm {}\n"));
    new Compiler(output).check(Source.of(HEAD + "public final class Crm {}\n"));
    assertThat(index()).isEqualTo("acme.Crm\nacme.Erp\nacme.Erp$In$Side\n");
  }

  @Test
  void knowsThePartsOfAComponentThatIsNotCompiledAgain() {
    Source component =
        Source.of(HEAD.replace(")\n", ", parts = Items.class)\n") + "public final class Erp {}\n");
    String action = "  @Action(label = \"List\", description = \"Lists.\") public void list() {}\n";
    Source part = Source.of("public final class Items {\n" + action + "}\n");
    Source stray = Source.of("public final class Stray {\n" + action + "}\n");
    assertThat(new Compiler(output).check(component, part)).isEmpty();
    assertThat(new Compiler(output).check(part)).isEmpty();
    assertThat(new Compiler(output).check(part, stray).stream().map(one -> at(one, stray)))
        .containsExactly("1: error SP011 class");
  }

  @Test
  void writesNoIndexWithoutAComponent() {
    new Compiler(output).check(Source.of("public final class Plain { @Deprecated void a() {} }"));
    assertThat(output.resolve(ComponentIndex.PATH)).doesNotExist();
  }

  @Test
  void runsWithOnlyProcessingOrWithBoth() {
    Source source = Source.of(HEAD + "public final class Erp { @OnError void a() {} }\n");
    assertThat(new Compiler(output).with("-proc:only").problems(source)).hasSize(1);
  }

  private String index() throws IOException {
    return Files.readString(output.resolve(ComponentIndex.PATH));
  }

  /** Gives the line, the kind, the code, and the word that the compiler points at. */
  private static String at(Diagnostic<? extends JavaFileObject> said, Source source) {
    String code = source.getCharContent(true).toString();
    int start = (int) said.getPosition();
    String word = code.substring(start).split("\\W", 2)[0];
    String kind = said.getKind().toString().toLowerCase(Locale.ROOT);
    return said.getLineNumber()
        + ": "
        + kind
        + " "
        + said.getMessage(null).substring(1, 6)
        + " "
        + word;
  }
}
