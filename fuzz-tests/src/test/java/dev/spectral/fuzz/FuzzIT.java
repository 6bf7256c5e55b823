package dev.spectral.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.spectral.http.LinkTarget;
import dev.spectral.http.MultipartTarget;
import dev.spectral.runtime.publish.PackageTarget;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Runs the fuzzer on each target; what it finds is in the message, and the input in a file. */
class FuzzIT {

  static final List<Class<?>> TARGETS =
      List.of(
          TemplateTarget.class,
          ConditionsTarget.class,
          BindingTarget.class,
          PackageTarget.class,
          MultipartTarget.class,
          LinkTarget.class);

  @ParameterizedTest
  @FieldSource("TARGETS")
  @SuppressWarnings("SystemOut") // how much was tried is for people to read
  void findsNothing(Class<?> target) throws Exception {
    Duration budget = Duration.ofSeconds(Long.getLong("fuzz.seconds", 60));
    Path work = Path.of(System.getProperty("fuzz.work", "target/fuzz"));

    Fuzzer.Report report = new Fuzzer(work.resolve(target.getSimpleName())).run(target, budget);

    assertThat(report.exitCode()).as(report.log()).isZero();
    assertThat(report.runs()).as("what was tried with %s", target.getSimpleName()).isPositive();
    System.out.printf("%s: %,d inputs tried%n", target.getSimpleName(), report.runs());
  }
}
