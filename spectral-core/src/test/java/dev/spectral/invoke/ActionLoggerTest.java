package dev.spectral.invoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.spectral.ActionContext;
import dev.spectral.ActionLogger;
import dev.spectral.ExecutionFrame;
import dev.spectral.LogSection;
import dev.spectral.Secret;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.invoke.LogEntry.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ActionLoggerTest {

  private final List<LogEntry> log = new ArrayList<>();
  private final ActionLogger logger = CallContext.builder().build().open(log::add).logger();

  @Test
  void cutsLinesLabelsAndMetricsAt4096Characters() {
    String longText = "x".repeat(5_000);
    logger.info(longText);
    logger.section(longText).close();
    logger.metric(Map.of("text", longText));
    assertThat(log).hasSize(4).allMatch(entry -> entry.message().length() == 4096);
    assertThat(Objects.requireNonNull(log.get(3).data()).get("text").asText()).isEqualTo(longText);
  }

  @Test
  void opensOneSectionAtATime() {
    LogSection first = logger.section("first");
    LogSection ignored = logger.section("ignored");
    ignored.end(Map.of("n", 1));
    logger.info("in first");
    first.close();
    first.close();
    logger.section("second").close();
    assertThat(log)
        .extracting(LogEntry::kind, LogEntry::message)
        .containsExactly(
            tuple(Kind.SECTION, "first"),
            tuple(Kind.LINE, "in first"),
            tuple(Kind.SECTION_END, "first"),
            tuple(Kind.SECTION, "second"),
            tuple(Kind.SECTION_END, "second"));
  }

  @Test
  void opensAThousandSectionsAndNoMore() {
    for (int i = 0; i < 1_001; i++) {
      logger.section("s" + i).close();
    }
    logger.info("still logged");
    assertThat(log).filteredOn(entry -> entry.kind() == Kind.SECTION).hasSize(1_000);
    assertThat(log.get(log.size() - 1).message()).isEqualTo("still logged");
    assertThat(log.get(log.size() - 1).section()).isNull();
  }

  @Test
  void masksTheTokenOfTheExecution() {
    ExecutionFrame frame =
        new ExecutionFrame(Secret.of("ey.token"), null, null, null, null, null, null, null);
    CallContext context = CallContext.builder().executionFrame(frame).build();
    ComponentInvoker.of(Teller.class).action(new ActionCall("tell", Map.of(), context, log::add));
    assertThat(log).extracting(LogEntry::message).containsExactly("It is ****");
  }

  /** A component that tells what it should not. */
  @Component(key = "teller", label = "Teller", description = "Tells.")
  public static final class Teller {

    @Action(label = "Tell", description = "Tells a token.")
    public void tell(ActionContext context) {
      Secret token = Objects.requireNonNull(context.executionFrame().invokedByExecutionJwt());
      context.logger().info("It is {}", token.reveal());
    }
  }
}
