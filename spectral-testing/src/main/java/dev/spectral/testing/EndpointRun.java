package dev.spectral.testing;

import dev.spectral.HttpReply;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a request to an endpoint. Immutable. */
public final class EndpointRun {

  private final HttpReply reply;
  private final @Nullable FlowRun preprocess;
  private final @Nullable FlowRun run;
  private final CapturedLogs logs;

  EndpointRun(
      HttpReply reply, @Nullable FlowRun preprocess, @Nullable FlowRun run, CapturedLogs logs) {
    this.reply = reply;
    this.preprocess = preprocess;
    this.run = run;
    this.logs = logs;
  }

  /**
   * Give what the caller is answered: what the trigger or a synchronous flow answers, otherwise the
   * execution's identifier; 401 without the right API key, 404 for a flow or a customer that nobody
   * knows, 500 when the trigger, the preprocess flow or a synchronous flow failed.
   *
   * @return the answer, never null
   */
  public HttpReply reply() {
    return reply;
  }

  /**
   * Give the run of the flow that decided for whom the request is.
   *
   * @return the run, empty where no flow decides or it did not come to it
   */
  public Optional<FlowRun> preprocess() {
    return Optional.ofNullable(preprocess);
  }

  /**
   * Give the run of the flow that the request was for.
   *
   * @return the run, empty when no flow ran
   */
  public Optional<FlowRun> run() {
    return Optional.ofNullable(run);
  }

  /**
   * Give why no flow ran.
   *
   * @return the lines that the platform logs, never null, empty when a flow ran
   */
  public CapturedLogs logs() {
    return logs;
  }

  /** Prints the status, and the flow's run where there is one. */
  @Override
  public String toString() {
    String what = run == null ? logs.toString() : run.toString();
    return "EndpointRun[" + reply.statusCode() + ", " + what + "]";
  }
}
