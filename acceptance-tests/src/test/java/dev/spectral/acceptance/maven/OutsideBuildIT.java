package dev.spectral.acceptance.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A project outside of this build can use the modules as if they had been published. */
class OutsideBuildIT {

  @Test
  void compilesAgainstTheModulesJustBuiltByImportingTheirBillOfMaterials() {
    MavenBuild build = MavenBuild.of("uses-core");
    MavenBuild.Result result = build.run("compile");
    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(build.directory().resolve("target/classes/sample/Keeper.class")).exists();
  }

  @Test
  void seesTheBuildFailWithItsOutput() {
    MavenBuild build = MavenBuild.copyOf(MavenBuild.of("uses-core").directory(), "no-such-goal");
    MavenBuild.Result result = build.run("no-such-phase");
    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.output()).contains("Unknown lifecycle phase \"no-such-phase\"");
  }
}
