package dev.spectral.acceptance.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What an author sees of spectral:check. */
class CheckIT {

  private static final List<String> TEN =
      List.of(
          "SP002", "SP006", "SP007", "SP008", "SP012", "SP014", "SP015", "SP016", "SP017", "SP021");

  @Test
  void saysWhatItCheckedAndThatNothingChangedAndWritesOnlyBelowTarget() {
    MavenBuild build = MavenBuild.copyOf(MavenBuild.of("erp").directory(), "erp-check");
    Map<String, Instant> before = SourceTree.of(build.directory());
    MavenBuild.Result first = build.run("process-classes");
    assertThat(first.exitCode()).as(first.output()).isZero();
    assertThat(first.output())
        .contains(
            """
            [INFO] Checked sample.erp.Erp, "Sample ERP" (sample-erp)
            [INFO]   connections   1: apiKey
            [INFO]   actions       2: getItem, shout
            [INFO]   data sources  none
            [INFO]   inputs        6
            [INFO] No problems.""");
    MavenBuild.Result second = build.run("process-classes");
    assertThat(second.output())
        .contains(
            "Up to date since it was checked: sample.erp.Erp, \"Sample ERP\" (sample-erp):"
                + " 1 connection, 2 actions, 0 data sources, 6 inputs. No problems.");
    assertThat(SourceTree.of(build.directory())).isEqualTo(before);
  }

  @Test
  void reportsTenMistakesInOneRunEachWithPlaceAndFix() {
    MavenBuild build = MavenBuild.of("mistakes");
    MavenBuild.Result result = build.run("process-classes");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output()).contains(": 10 problems in sample.mistakes.Mistakes:\n");
    for (String code : TEN) {
      Pattern line =
          Pattern.compile("\\[" + code + "] Mistakes[^ ]* \\(Mistakes\\.java.*\\): .* Fix: .+");
      assertThat(result.output()).as(code).containsPattern(line);
    }
    assertThat(build.directory().resolve("target/spectral")).doesNotExist();
  }

  @Test
  void saysWhatItCheckedOfAnIntegrationAndNoticesOtherValuesOfTheEnvironment() {
    MavenBuild build =
        MavenBuild.copyOf(MavenBuild.of("todo").directory(), "todo-check")
            .environment("CHAT_CLIENT", "client-in-clear")
            .environment("GREETING", "Good morning");
    MavenBuild.Result first = build.run("process-classes");
    assertThat(first.exitCode()).as(first.output()).isZero();
    assertThat(first.output())
        .contains(
            """
            [INFO] Checked sample.todo.Todo, integration "Todo"
            [INFO]   flows            2: Send, Remind
            [INFO]   pages            1: Settings
            [INFO]   config variables 2: Chat, Greeting
            [INFO]   environment      2: CHAT_CLIENT, GREETING (values not shown)
            [INFO] No problems.""");
    assertThat(build.run("process-classes").output())
        .contains(
            "Up to date since it was checked: sample.todo.Todo, integration \"Todo\": 2 flows,"
                + " 1 page, 2 config variables. No problems.");
    build.environment("GREETING", "Good evening");
    assertThat(build.run("process-classes").output())
        .contains("Checked sample.todo.Todo")
        .doesNotContain("Good evening", "Good morning", "client-in-clear");
  }

  @Test
  void reportsSixMistakesOfAnIntegrationInOneRunEachWithPlaceAndFix() {
    MavenBuild build = MavenBuild.of("flawed");
    MavenBuild.Result result = build.run("process-classes");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output()).contains(": 6 problems in sample.flawed.Flawed:\n");
    for (String code : List.of("SP067", "SP081", "SP082", "SP083", "SP085", "SP087")) {
      Pattern line = Pattern.compile("\\[" + code + "] [^ ]+ \\(Flawed\\.java.*\\): .* Fix: .+");
      assertThat(result.output()).as(code).containsPattern(line);
    }
    assertThat(build.directory().resolve("target/spectral")).doesNotExist();
  }

  @Test
  void asksWhichComponentIsMeantWhereThereAreTwo() {
    MavenBuild build = MavenBuild.of("two-components");
    MavenBuild.Result result = build.run("process-classes");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output())
        .contains(
            "Module two-components has 2 classes annotated with @Component or @Integration, and a"
                + " package holds one of them: sample.two.Crm, sample.two.Erp. Fix: choose one with"
                + " -Dspectral.componentClass=sample.two.Crm (or <componentClass> in the plugin's"
                + " configuration), or give each its own module.");
    MavenBuild.Result chosen =
        build.run("process-classes", "-Dspectral.componentClass=sample.two.Erp");
    assertThat(chosen.exitCode()).as(chosen.output()).isZero();
    assertThat(chosen.output()).contains("Checked sample.two.Erp, \"Erp\" (two-erp)");
  }

  @Test
  void passesOverModulesWithoutAComponentUnlessOneIsRequired() {
    MavenBuild build = MavenBuild.of("many");
    MavenBuild.Result result = build.run("-T", "2", "package");
    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(result.output())
        .contains(
            "Module lib has no class annotated with @Component or @Integration in "
                + build.directory().resolve("lib/target/classes")
                + ": passed over.",
            "Checked sample.Erp, \"Erp\" (many-erp)",
            "Checked sample.Crm, \"Crm\" (many-crm)");
    assertThat(build.directory().resolve("erp/target/spectral/package.zip")).exists();
    assertThat(build.directory().resolve("crm/target/spectral/package.zip")).exists();
    assertThat(build.directory().resolve("lib/target/spectral")).doesNotExist();
    MavenBuild.Result strict = build.run("package", "-pl", "lib", "-Dspectral.requireComponent");
    assertThat(strict.exitCode()).isEqualTo(1);
    assertThat(strict.output()).contains("Fix: annotate one, and compile the module first");
  }
}
