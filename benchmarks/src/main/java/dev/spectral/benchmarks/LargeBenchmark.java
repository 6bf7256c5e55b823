package dev.spectral.benchmarks;

import dev.spectral.definition.ComponentDefinition;
import dev.spectral.invoke.ComponentInvoker;
import dev.spectral.manifest.Manifest;
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

/** A component with 500 actions, when the JVM is warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class LargeBenchmark {

  private final Class<?> component = LargeComponent.load();
  private final ComponentDefinition definition = ComponentInvoker.describe(component);

  /** From the class to its definition, checked. */
  @Benchmark
  public ComponentDefinition readLarge() {
    return ComponentInvoker.describe(component);
  }

  /** From the definition to the text of the manifest. */
  @Benchmark
  public String writeLarge() {
    return Manifest.definition(definition).toString();
  }

  /** From the class to the text of the manifest. */
  @Benchmark
  public String readCheckAndWriteLarge() {
    return Manifest.definition(ComponentInvoker.describe(component)).toString();
  }
}
