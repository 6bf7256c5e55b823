package dev.spectral.acceptance.maven;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an author sees of spectral:run and spectral:invoke. */
class RunIT {

  private static final String STAYS = "until Ctrl-C";

  @Test
  void publishesInvokesAndEndsAndPublishesNothingTheSecondTime() throws IOException {
    MavenBuild build = project("run-twice");
    Map<String, Instant> before = SourceTree.of(build.directory());
    MavenBuild.Result first = run(build, "-Dspectral.stay=false");
    assertThat(first.exitCode()).as(first.output()).isZero();
    assertThat(first.output())
        .contains("Published Sample ERP (sample-erp) version 1 to http://127.0.0.1:")
        .containsPattern("POST http://127.0.0.1:\\d+/v1/components/sample-erp/.*/actions/shout\n")
        .contains("  inputs      {\"text\":\"hello\",\"pin\":\"****\"}")
        .contains("  connection  apiKey (endpoint, apiKey; values not shown)")
        .contains("  result      {\"data\":\"HELLO\"}", "  result      {\"data\":\"seven\"}");
    MavenBuild.Result second = run(build, "-Dspectral.stay=false");
    assertThat(second.exitCode()).as(second.output()).isZero();
    assertThat(second.output())
        .contains("Signatures match (", "so nothing was published.")
        .contains("  result      {\"data\":\"seven\"}");
    assertThat(SourceTree.of(build.directory())).isEqualTo(before);
    assertThat(holding(build, "k3y-in-clear")).isEmpty();
    assertThat(first.output() + second.output()).doesNotContain("k3y-in-clear", "p1n-in-clear");
  }

  @Test
  void failsWhereAnActionFailsAndLeavesNothingRunning() throws IOException {
    MavenBuild build = project("run-failing");
    MavenBuild.Result result = run(build, "-Ditem=8");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output())
        .contains("could not invoke getItem of sample-erp: ")
        .contains("The ERP answered with status 404")
        .contains("(ACTION_FAILED, 502)")
        .doesNotContain("k3y-in-clear", STAYS);
    assertThat(build.directory().resolve("target/spectral/runtime/runtime.json")).doesNotExist();
  }

  @Test
  void staysForOtherBuildsToInvokeUntilItIsInterrupted() throws Exception {
    MavenBuild build = project("run-staying");
    try (RunningBuild running = RunningBuild.start(build.directory(), arguments())) {
      String url = url(running.awaitOutput(STAYS));
      MavenBuild.Result shouted =
          build.run(
              "spectral:invoke",
              "-Dspectral.action=shout",
              "-Dspectral.inputs={\"text\":\"hi\",\"pin\":\"p1n-in-clear\"}");
      assertThat(shouted.exitCode()).as(shouted.output()).isZero();
      assertThat(shouted.output())
          .contains("POST " + url + "/v1/components/sample-erp/versions/latest/actions/shout")
          .contains("  result      {\"data\":\"HI\"}")
          .doesNotContain("p1n-in-clear");
      MavenBuild.Result unknown = build.run("spectral:invoke", "-Dspectral.action=shuot");
      assertThat(unknown.exitCode()).isEqualTo(1);
      assertThat(unknown.output())
          .contains("could not invoke shuot of sample-erp: ", "'shout'", "(UNKNOWN_ACTION, 404)");
      MavenBuild.Result again = run(build);
      assertThat(again.exitCode()).isEqualTo(1);
      assertThat(again.output())
          .contains("A runtime of this module is running already, at " + url + " (process ");
      running.stop();
    }
    MavenBuild.Result late = build.run("spectral:invoke", "-Dspectral.action=shout");
    assertThat(late.exitCode()).isEqualTo(1);
    assertThat(late.output())
        .contains(
            "No runtime of this module is running. Fix: start one with mvn spectral:run in another"
                + " terminal, or name one with -Dspectral.runtimeUrl=URL.");
  }

  @Test
  void leavesNoOrphanWhereMavenIsKilled() throws Exception {
    MavenBuild build = project("run-killed");
    try (RunningBuild running = RunningBuild.start(build.directory(), arguments())) {
      running.awaitOutput(STAYS);
      running.kill();
    }
    assertThat(run(build, "-Dspectral.stay=false").exitCode()).isZero();
  }

  @Test
  void runsOneFlowOfAnIntegrationInsideTheBuild() throws IOException {
    MavenBuild build =
        MavenBuild.copyOf(MavenBuild.of("todo").directory(), "run-todo")
            .environment("CHAT_CLIENT", "client-in-clear")
            .environment("GREETING", "Good morning");
    Files.writeString(
        build.directory().resolve("connections.json"),
        "{\"Chat\": {\"fields\": {\"token\": \"k3y-in-clear\"}}}");
    MavenBuild.Result result =
        build.run(
            "package",
            "spectral:run",
            "-Dspectral.flow=send",
            "-Dspectral.payload={\"body\": {\"data\": {\"text\": \"tidy up\"}}}",
            "-Dspectral.connections=@connections.json");
    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(result.output())
        .contains("Running send", "  connections Chat (values not shown)")
        .contains("  log         INFO sending with ****")
        .contains("\"text\":\"Good morning, tidy up\"")
        .doesNotContain("k3y-in-clear");
    MavenBuild.Result unknown = build.run("package", "spectral:run", "-Dspectral.flow=sned");
    assertThat(unknown.exitCode()).isEqualTo(1);
    assertThat(unknown.output())
        .contains(
            "There is no flow \"sned\", and the integration has send, remind. Fix:"
                + " -Dspectral.flow=send.");
    assertThat(build.run("spectral:invoke", "-Dspectral.action=send").output())
        .contains("Module todo holds an integration, which has flows and no actions. Fix: ");
  }

  @Test
  void runsNothingWhereNothingIsCompiled() {
    MavenBuild build = project("run-nothing");
    MavenBuild.Result passed = build.run("spectral:run");
    assertThat(passed.exitCode()).as(passed.output()).isZero();
    assertThat(passed.output())
        .contains(
            "Module erp has no compiled classes in "
                + build.directory().resolve("target/classes")
                + ": passed over.");
    MavenBuild.Result strict = build.run("spectral:run", "-Dspectral.requireComponent");
    assertThat(strict.exitCode()).isEqualTo(1);
  }

  @Test
  void saysWhatIsMissingToInvokeAnAction() {
    MavenBuild build = project("invoke-nothing");
    assertThat(build.run("spectral:invoke").output())
        .contains(
            "spectral.action is missing. Fix: name the action, as in"
                + " -Dspectral.action=listAllItems.");
    MavenBuild.Result nobody =
        build.run(
            "spectral:invoke",
            "-Dspectral.action=shout",
            "-Dspectral.component=sample-erp",
            "-Dspectral.runtimeUrl=http://127.0.0.1:9",
            "-Dspectral.token=t0ken-in-clear");
    assertThat(nobody.exitCode()).isEqualTo(1);
    assertThat(nobody.output())
        .contains("No runtime answers at http://127.0.0.1:9 (ConnectException). Fix: start one")
        .doesNotContain("t0ken-in-clear");
  }

  private static MavenBuild project(String name) {
    return MavenBuild.copyOf(MavenBuild.of("erp").directory(), name);
  }

  private static MavenBuild.Result run(MavenBuild build, String... more) throws IOException {
    return build.run(Stream.concat(Stream.of(arguments()), Stream.of(more)).toArray(String[]::new));
  }

  private static String[] arguments() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
      String port = "-Dtiny.port=" + free.getLocalPort();
      return new String[] {"package", "spectral:run", "-Dspectral.port=0", port};
    }
  }

  private static String url(String output) {
    String before = "The runtime listens at ";
    return output
        .lines()
        .filter(line -> line.contains(before))
        .map(line -> line.substring(line.indexOf(before) + before.length()))
        .findFirst()
        .orElseThrow();
  }

  /** The files below target that hold a text. */
  private static List<Path> holding(MavenBuild build, String text) throws IOException {
    try (Stream<Path> walk = Files.walk(build.directory().resolve("target/spectral"))) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> content(file).contains(text))
          .toList();
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file, ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
