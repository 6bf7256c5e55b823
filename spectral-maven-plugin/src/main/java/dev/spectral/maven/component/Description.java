package dev.spectral.maven.component;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the SDK says of one component: its problems and, without errors, what it declares. */
public final class Description {

  private final ObjectNode json;
  private final boolean upToDate;

  Description(ObjectNode json, boolean upToDate) {
    this.json = json;
    this.upToDate = upToDate;
  }

  /**
   * Tell whether nothing had changed, so that the component was not read again.
   *
   * @return true if the description is the one of an earlier build
   */
  public boolean upToDate() {
    return upToDate;
  }

  /**
   * Name the component class.
   *
   * @return its binary name, never null
   */
  public String componentClass() {
    return json.path("componentClass").asText();
  }

  /**
   * List what is wrong with the component.
   *
   * @return errors and warnings in the order the SDK found them, never null
   */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (JsonNode each : json.path("problems")) {
      problems.add(
          new Problem(
              each.path("code").asText(),
              each.path("severity").asText().equals("ERROR"),
              each.path("text").asText()));
    }
    return problems;
  }

  /**
   * List what keeps the component from being published.
   *
   * @return the errors among the problems, never null
   */
  public List<Problem> errors() {
    return problems().stream().filter(Problem::error).toList();
  }

  /**
   * List what is doubtful but keeps nothing from working.
   *
   * @return the warnings among the problems, never null
   */
  public List<Problem> warnings() {
    return problems().stream().filter(problem -> !problem.error()).toList();
  }

  /**
   * Tell what the component declares, as it goes on the wire.
   *
   * @return the wire manifest; empty if the component has errors, never null
   */
  public ObjectNode definition() {
    return object("definition");
  }

  /**
   * Tell what is sent to register a version.
   *
   * @return {@code definition}, {@code actions}, {@code triggers}, {@code dataSources} and {@code
   *     connections}; empty if the component has errors, never null
   */
  public ObjectNode publishVariables() {
    return object("publishVariables");
  }

  /**
   * Name the component for machines.
   *
   * @return its key, never null
   */
  public String key() {
    return definition().path("key").asText();
  }

  /**
   * Name the component for people.
   *
   * @return its label, never null
   */
  public String label() {
    return definition().path("display").path("label").asText();
  }

  /**
   * List what the component declares of one kind.
   *
   * @param kind {@code actions}, {@code dataSources} or {@code connections}, never null
   * @return the keys, sorted, never null
   */
  public List<String> keys(String kind) {
    JsonNode members = definition().path(kind);
    return StreamSupport.stream(members.spliterator(), false)
        .map(member -> member.path("key").asText())
        .sorted()
        .toList();
  }

  /**
   * Tell how many inputs were checked.
   *
   * @return the inputs of all members of the component together
   */
  public int inputs() {
    return json.path("checked").path("inputs").asInt();
  }

  /** The whole, as it is kept for the next build. */
  ObjectNode json() {
    return json;
  }

  private ObjectNode object(String name) {
    return json.get(name) instanceof ObjectNode node ? node : json.objectNode();
  }
}
