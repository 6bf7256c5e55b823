package dev.spectral.benchmarks;

import dev.spectral.invoke.ActionCall;
import dev.spectral.invoke.CallContext;
import dev.spectral.invoke.ComponentInvoker;
import dev.spectral.invoke.Outcome;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One call: defaults, strict binding, the method. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CallBenchmark {

  private final ComponentInvoker shop = ComponentInvoker.of(Shop.class);
  private final CallContext context = CallContext.builder().build();
  private final ActionCall three = call("three", Map.of("name", "w", "quantity", "123"));
  private final ActionCall twenty = call("twenty", twentyInputs());

  private ActionCall call(String action, Map<String, ?> inputs) {
    return new ActionCall(action, new HashMap<>(inputs), context, entry -> {});
  }

  private static Map<String, Object> twentyInputs() {
    Map<String, Object> inputs = new HashMap<>();
    for (char key = 'a'; key <= 't'; key++) {
      int place = (key - 'a') % 10;
      inputs.put(String.valueOf(key), place < 5 ? "text" : place < 8 ? "42" : "true");
    }
    return inputs;
  }

  /** A validated call with 3 inputs, as the method's return value. */
  @Benchmark
  public @Nullable Object threeInputs() throws Throwable {
    return shop.raw(three);
  }

  /** A validated call with 20 inputs, as the method's return value. */
  @Benchmark
  public @Nullable Object twentyInputsGiven() throws Throwable {
    return shop.raw(twenty);
  }

  /** A call with 3 inputs as the runtime makes it: outcome, masking, JSON. */
  @Benchmark
  public Outcome threeInputsToJson() {
    return shop.action(three);
  }
}
