package dev.spectral.testing;

import dev.spectral.ActionContext;
import dev.spectral.Choice;
import dev.spectral.HttpReply;
import dev.spectral.Secret;
import dev.spectral.TriggerResult;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.ConnectionTest;
import dev.spectral.annotations.DataSource;
import dev.spectral.annotations.ExamplePayload;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.OnInstanceDeploy;
import dev.spectral.annotations.WebhookTrigger;
import dev.spectral.http.HttpClient;
import dev.spectral.http.HttpStatusException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Does everything wrong that a component can do and still be published. */
@SuppressWarnings("DoNotCallSuggester") // that they fail is what they are for
@Component(
    key = "tattler",
    label = "Tattler",
    description = "Tells.",
    connections = Tattler.Key.class)
public final class Tattler {

  @Connection(label = "Key", description = "To be kept.")
  public record Key(
      @Input(label = "URL") URI url,
      @Input(label = "Port") int port,
      @Input(label = "Key") Secret key) {}

  public record Thing(String name, int size) {}

  private static String disguised(Key key) {
    byte[] bytes = ("user:" + key.key().reveal()).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Action(label = "Answer", description = "Tells it in its result.")
  public Map<String, String> answer(Key key, @Input(label = "Since") LocalDate since) {
    return Map.of("sent", disguised(key), "since", since.toString());
  }

  @Action(label = "Log", description = "Tells it in its log.")
  public void log(ActionContext context, Key key) {
    context.logger().info("masked {} but not {}", key.key().reveal(), disguised(key));
  }

  @Action(label = "Fail", description = "Tells it in its error.")
  public void fail(Key key) {
    throw new IllegalStateException("no", new IllegalArgumentException(disguised(key)));
  }

  @Action(label = "Print", description = "Tells it on the console.")
  public void print(Key key) {
    System.err.println(key.key().reveal());
  }

  /** Keeps the stream that it printed to first, as the log of the JDK does. */
  private static final class Recorder {
    static final PrintStream STREAM = System.err;
  }

  @Action(label = "Record", description = "Tells it to a log that keeps its stream.")
  public void record(Key key) {
    Recorder.STREAM.println(key.key().reveal());
  }

  @Action(label = "Record again", description = "Tells it to that log once more.")
  public void recordAgain(Key key) {
    record(key);
  }

  @Action(label = "Refused", description = "Tells it when it is refused.")
  public void refused(ActionContext context, Key key) {
    try {
      HttpClient.builder().baseUrl(key.url()).bearer(key.key()).build().get("/");
    } catch (HttpStatusException e) {
      context.logger().warn(disguised(key));
      throw e;
    }
  }

  @Action(label = "Keep", description = "Keeps it.")
  public Thing keep(Key key, @Input(label = "PIN") Secret pin) {
    return new Thing(key.key() + " " + pin, 1);
  }

  @DataSource(label = "Choices", description = "Tells it as a choice.")
  public List<Choice> choices(Key key) {
    return List.of(new Choice(key.key().reveal(), "x"));
  }

  @WebhookTrigger(label = "Hook", description = "Tells it when it is deployed.")
  public String hook(Key key) {
    return "fine at " + key.url();
  }

  @WebhookTrigger(label = "Reply", description = "Tells it to the caller.")
  public TriggerResult<String> reply(Key key) {
    return TriggerResult.of("fine").response(HttpReply.status(200).header("x-key", disguised(key)));
  }

  @Action(label = "Path", description = "Tells it as a path.")
  public String path(Key key) {
    return "/keys/" + key.key().reveal().replace("/", "%2F");
  }

  @OnInstanceDeploy("hook")
  public void deploy(Key key) {
    throw new IllegalStateException(disguised(key));
  }

  @ConnectionTest
  public void test(Key key) {
    throw new IllegalStateException(disguised(key));
  }

  @ExamplePayload("keep")
  public Thing exampleOfKeep() {
    return new Thing(null, 1);
  }

  @ExamplePayload("answer")
  public Map<String, String> exampleOfAnswer() {
    return Map.of("id", UUID.randomUUID().toString());
  }
}
