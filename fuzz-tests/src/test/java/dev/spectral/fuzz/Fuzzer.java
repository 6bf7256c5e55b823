package dev.spectral.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs Jazzer on one target in a process of its own: with a small heap, so that unbounded memory is
 * found, and a time limit for each input, so that a hang is.
 */
final class Fuzzer {

  private static final Duration GRACE = Duration.ofMinutes(3);
  private static final int SECONDS_PER_INPUT = 60;
  private static final int MOST_SHOWN = 20_000;
  private static final Pattern RUNS =
      Pattern.compile("stat::number_of_executed_units:\\s*(\\d+)|Done (\\d+) runs");

  private final Path work;

  Fuzzer(Path work) {
    this.work = work;
  }

  /**
   * How a run ended.
   *
   * @param exitCode 0 when nothing was found
   * @param runs how many inputs were tried
   * @param log the end of what the fuzzer printed
   */
  record Report(int exitCode, long runs, String log) {}

  Report run(Class<?> target, Duration budget) throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(work.resolve("corpus"));
    Path log = work.resolve("log.txt");
    Process process =
        new ProcessBuilder(command(target, budget, corpus))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      boolean ended = process.waitFor(budget.plus(GRACE).toSeconds(), TimeUnit.SECONDS);
      String text = Files.readString(log);
      return ended
          ? new Report(process.exitValue(), runs(text), end(text))
          : new Report(-1, runs(text), "The fuzzer did not stop.\n" + end(text));
    } finally {
      process.destroyForcibly();
    }
  }

  private List<String> command(Class<?> target, Duration budget, Path corpus) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m",
        "-Xss1m",
        "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        "com.code_intelligence.jazzer.Jazzer",
        "--target_class=" + target.getName(),
        "--instrumentation_includes=dev.spectral.**",
        "--custom_hook_includes=dev.spectral.**",
        "--reproducer_path=" + work,
        "-artifact_prefix=" + work + "/",
        "-max_total_time=" + budget.toSeconds(),
        "-timeout=" + SECONDS_PER_INPUT,
        "-rss_limit_mb=2048",
        "-print_final_stats=1",
        corpus.toString());
  }

  private static long runs(String log) {
    Matcher found = RUNS.matcher(log);
    long runs = 0;
    while (found.find()) {
      runs = Long.parseLong(found.group(1) == null ? found.group(2) : found.group(1));
    }
    return runs;
  }

  private static String end(String text) {
    return text.substring(Math.max(0, text.length() - MOST_SHOWN));
  }
}
