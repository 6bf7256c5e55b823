package dev.spectral.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.spectral.conditional.Conditions;
import dev.spectral.invoke.StepResult;
import java.util.List;
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

/** Conditions, and results of steps. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DataBenchmark {

  private final List<Object> condition =
      List.of(
          "and",
          List.of("greaterThan", 42, 7),
          List.of("or", List.of("equal", "open", "closed"), List.of("startsWith", "PP-1042", "PP")),
          List.of("in", "north", List.of("south", "north")));
  private final StepResult results = new StepResult();
  private final JsonNode orders = orders();

  private static JsonNode orders() {
    ArrayNode orders = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < 100; i++) {
      orders
          .addObject()
          .put("id", "PP-" + i)
          .put("quantity", i)
          .put("price", i / 4.0)
          .put("open", i % 2 == 0)
          .putArray("tags")
          .add("new")
          .add("fragile");
    }
    return orders;
  }

  /** Checks and decides a condition of four comparisons. */
  @Benchmark
  public boolean condition() {
    return Conditions.isMet(condition);
  }

  /** Writes a list of 100 objects as MessagePack, as the result of a step is kept. */
  @Benchmark
  public byte[] resultOf100Objects() {
    return results.pack(orders);
  }
}
