package dev.spectral.maven.component;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What the SDK says of one component or integration: its problems and, without errors, what it
 * declares.
 */
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
   * Tell whether it is an integration, and its {@link #definition} that of its own component.
   *
   * @return false for a component
   */
  public boolean isIntegration() {
    return json.path("kind").asText().equals("integration");
  }

  /**
   * Give the YAML that an integration is imported from. It may hold values of the environment.
   *
   * @return YAML; empty for a component, or if the integration has errors, never null
   */
  public String yaml() {
    return json.path("yaml").asText();
  }

  /**
   * Tell what an import must know of an integration besides. It may hold API keys.
   *
   * @return an object, empty for a component, never null
   */
  public ObjectNode publishingMetadata() {
    return object("publishingMetadata");
  }

  /**
   * Give what an integration declares for a person to read, without values of the environment and
   * without API keys.
   *
   * @return {@code yaml} and {@code definition}; empty for a component, never null
   */
  public ObjectNode printable() {
    return object("printable");
  }

  /**
   * Name the flows of an integration.
   *
   * @return their stable keys, in order, never null
   */
  public List<String> flows() {
    List<String> flows = new ArrayList<>();
    json.path("flows").fieldNames().forEachRemaining(flows::add);
    return flows;
  }

  /**
   * Name the variables of the environment that an integration was made of.
   *
   * @return their names, sorted, never null
   */
  public List<String> environment() {
    List<String> names = new ArrayList<>();
    json.path("environment").forEach(name -> names.add(name.asText()));
    return names;
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
   * @return its label, or the name of an integration, never null
   */
  public String label() {
    return isIntegration()
        ? IntegrationYaml.of(yaml()).name()
        : definition().path("display").path("label").asText();
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
