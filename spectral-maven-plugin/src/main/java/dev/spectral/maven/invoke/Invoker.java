package dev.spectral.maven.invoke;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Invokes actions of one component and prints each request and its result for a person. */
public final class Invoker {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String KEY = "key";
  private static final int LINE = 120;
  private static final String HIDDEN = "****";

  private final RuntimeClient client;
  private final Consumer<String> printer;
  private final JsonNode component;

  /**
   * Look up the component on the runtime.
   *
   * @param client the runtime, never null
   * @param component the component's key, never null
   * @param printer takes one line at a time, never null
   * @throws InvokeException if the runtime does not answer or has no such component
   */
  public Invoker(RuntimeClient client, String component, Consumer<String> printer) {
    this.client = client;
    this.printer = printer;
    this.component = client.component(component);
  }

  /**
   * Invoke one action.
   *
   * @param call what to invoke; a connection without a key gets the component's only one, never
   *     null
   * @throws InvokeException if the call is refused or the action fails
   */
  public void invoke(Call call) {
    Call complete =
        new Call(
            call.component(),
            call.version(),
            call.action(),
            call.inputs(),
            complete(call.connection()));
    printer.accept("");
    printer.accept("POST " + client.address(complete));
    printer.accept("  inputs      " + shown(complete));
    printer.accept("  connection  " + shown(complete.connection()));
    print(client.invoke(complete));
  }

  private void print(JsonNode answer) {
    for (JsonNode line : answer.path("logs")) {
      printer.accept(
          "  log         " + line.path("level").asText() + " " + line.path("message").asText());
    }
    List<String> lines = lines(answer.path("result"));
    printer.accept("  version     " + answer.path("version").asText());
    printer.accept("  result      " + lines.get(0));
    lines.stream().skip(1).forEach(line -> printer.accept("              " + line));
  }

  /** On one line where it is short, else laid out. */
  private static List<String> lines(JsonNode result) {
    String line = result.toString();
    return line.length() <= LINE ? List.of(line) : result.toPrettyString().lines().toList();
  }

  /** The inputs without what the component declares as passwords. */
  private String shown(Call call) {
    ObjectNode shown = call.inputs().deepCopy();
    JsonNode action = member(component.path("definition").path("actions"), call.action());
    for (JsonNode input : action.path("inputs")) {
      String key = input.path(KEY).asText();
      if (input.path("type").asText().equals("password") && shown.has(key)) {
        shown.put(key, HIDDEN);
      }
    }
    return shown.toString();
  }

  /** The name of the connection and of its fields, never their values. */
  private static String shown(@Nullable ObjectNode connection) {
    if (connection == null) {
      return "none";
    }
    List<String> fields = names(connection.path("fields"));
    return connection.path(KEY).asText() + " (" + String.join(", ", fields) + "; values not shown)";
  }

  private @Nullable ObjectNode complete(@Nullable ObjectNode connection) {
    if (connection == null || connection.hasNonNull(KEY)) {
      return connection;
    }
    List<String> keys = keys(component.path("definition").path("connections"));
    if (keys.size() != 1) {
      throw new InvokeException(
          "The connection has no \"key\", and the component has "
              + (keys.isEmpty() ? "no connections" : "several: " + String.join(", ", keys))
              + ". Fix: write it as {\"key\": \"KEY\", \"fields\": {…}}.");
    }
    return connection.deepCopy().put(KEY, keys.get(0));
  }

  private static JsonNode member(JsonNode members, String key) {
    return StreamSupport.stream(members.spliterator(), false)
        .filter(each -> each.path(KEY).asText().equals(key))
        .findFirst()
        .orElse(JSON.missingNode());
  }

  private static List<String> keys(JsonNode members) {
    return StreamSupport.stream(members.spliterator(), false)
        .map(each -> each.path(KEY).asText())
        .toList();
  }

  private static List<String> names(JsonNode object) {
    Iterable<String> names = object::fieldNames;
    return StreamSupport.stream(names.spliterator(), false).toList();
  }
}
