package dev.spectral.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spectral.annotations.Component;
import dev.spectral.invoke.ComponentInvoker;
import dev.spectral.manifest.Manifest;
import dev.spectral.maven.component.ComponentFinder;
import dev.spectral.maven.component.ComponentModule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A component with 500 actions, once in a JVM that has done nothing before. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FreshBenchmark {

  /** From the class to the text of the manifest. */
  @Benchmark
  public String largeInFreshJvm() {
    return Manifest.definition(ComponentInvoker.describe(LargeComponent.load())).toString();
  }

  /** What the JDK alone takes of {@link #largeInFreshJvm}: classes and annotations, no rules. */
  @Benchmark
  public int annotationsInFreshJvm() {
    Class<?> component = LargeComponent.load();
    return AnnotationWalk.count(component, component.getAnnotation(Component.class).parts());
  }

  /** Takes the manifest that a package already holds, as a host does. */
  @Benchmark
  public JsonNode manifestInFreshJvm() throws IOException {
    return new ObjectMapper().readTree(Path.of("target/large", LargeComponent.MANIFEST).toFile());
  }

  /** Finds the class in the processor's index. */
  @Benchmark
  public Optional<String> findByIndex() {
    return ComponentFinder.find(module("target/large/indexed"));
  }

  /** Finds the class by a look into every class file. */
  @Benchmark
  public Optional<String> findByScan() {
    return ComponentFinder.find(module("target/large/classes"));
  }

  private static ComponentModule module(String classes) {
    Path here = Path.of("");
    return new ComponentModule("large", here, Path.of(classes), here, List.of(), null, "0");
  }
}
