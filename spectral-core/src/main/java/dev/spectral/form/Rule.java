package dev.spectral.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.internal.json.Json;

/**
 * When an element of a form is shown or may be used, by what people fill in elsewhere.
 *
 * <pre>{@code
 * Ui.control("state").rule(Rule.showIf("country").is("United States"))
 * }</pre>
 */
public final class Rule {

  private enum Effect {
    SHOW,
    HIDE,
    ENABLE,
    DISABLE
  }

  private final ObjectNode node;

  private Rule(ObjectNode node) {
    this.node = node;
  }

  /**
   * Show an element only if something holds.
   *
   * @param path the field that is looked at, as {@link Ui} names it, never null
   * @return what takes the condition, never null
   */
  public static When showIf(String path) {
    return new When(Effect.SHOW, path);
  }

  /**
   * Hide an element if something holds.
   *
   * @param path the field that is looked at, as {@link Ui} names it, never null
   * @return what takes the condition, never null
   */
  public static When hideIf(String path) {
    return new When(Effect.HIDE, path);
  }

  /**
   * Let an element be used only if something holds.
   *
   * @param path the field that is looked at, as {@link Ui} names it, never null
   * @return what takes the condition, never null
   */
  public static When enableIf(String path) {
    return new When(Effect.ENABLE, path);
  }

  /**
   * Let nobody use an element if something holds.
   *
   * @param path the field that is looked at, as {@link Ui} names it, never null
   * @return what takes the condition, never null
   */
  public static When disableIf(String path) {
    return new When(Effect.DISABLE, path);
  }

  JsonNode toJson() {
    return node.deepCopy();
  }

  @Override
  public String toString() {
    return node.toString();
  }

  /** A rule that lacks its condition. A field that is empty fulfils only {@link #isNot}. */
  public static final class When {

    private final Effect effect;
    private final String path;

    private When(Effect effect, String path) {
      this.effect = effect;
      this.path = path;
    }

    /**
     * Ask for a value.
     *
     * @param value a text, a number or a boolean, never null
     * @return the rule, never null
     */
    public Rule is(Object value) {
      return matches(JsonNodeFactory.instance.objectNode().set("const", Json.tree(value)));
    }

    /**
     * Ask for any other value.
     *
     * @param value a text, a number or a boolean, never null
     * @return the rule, never null
     */
    public Rule isNot(Object value) {
      ObjectNode not = JsonNodeFactory.instance.objectNode();
      not.putObject("not").set("const", Json.tree(value));
      return matches(not);
    }

    /**
     * Ask for one of several values.
     *
     * @param values texts, numbers or booleans, never null
     * @return the rule, never null
     */
    public Rule isOneOf(Object... values) {
      return matches(JsonNodeFactory.instance.objectNode().set("enum", Json.tree(values)));
    }

    /**
     * Ask for what a schema accepts.
     *
     * @param schema a JSON Schema, never null
     * @return the rule, never null
     */
    public Rule matches(JsonNode schema) {
      ObjectNode rule = JsonNodeFactory.instance.objectNode();
      rule.put("effect", effect.name());
      ObjectNode condition = rule.putObject("condition").put("scope", Scopes.of(path));
      condition.set("schema", schema);
      return new Rule(rule);
    }
  }
}
