package dev.spectral.form;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.internal.read.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks that a layout fits its schema. */
final class FormChecks {

  private static final Set<String> HOLDERS =
      Set.of("VerticalLayout", "HorizontalLayout", "Group", "Categorization", "Category");
  private static final List<String> TYPES =
      List.of(
          "Control",
          "VerticalLayout",
          "HorizontalLayout",
          "Group",
          "Categorization",
          "Category",
          "Label");
  private static final List<String> EFFECTS = List.of("SHOW", "HIDE", "ENABLE", "DISABLE");

  private final Scopes scopes;
  private final List<FormProblem> problems = new ArrayList<>();

  private FormChecks(JsonNode schema) {
    this.scopes = new Scopes(schema);
  }

  static List<FormProblem> check(JsonNode schema, JsonNode uiSchema) {
    FormChecks checks = new FormChecks(schema);
    checks.required(schema, "/schema");
    checks.element(uiSchema, schema, "/uiSchema", false);
    return checks.problems;
  }

  /** Checks that what is required can be given. */
  private void required(JsonNode at, String place) {
    Set<String> names = scopes.names(at);
    for (JsonNode name : at.path("required")) {
      if (!names.contains(name.asText()) && !names.isEmpty()) {
        add(
            place + "/required",
            "\""
                + name.asText()
                + "\" is required, and no property. "
                + Names.didYouMean(name.asText(), names)
                + "Fix: use one of "
                + names
                + ".");
      }
    }
    at.path("properties")
        .properties()
        .forEach(one -> required(one.getValue(), place + "/properties/" + one.getKey()));
    if (at.has("items")) {
      required(at.get("items"), place + "/items");
    }
  }

  private void element(JsonNode element, JsonNode from, String place, boolean onTabs) {
    String type = element.path("type").asText();
    if (!TYPES.contains(type)) {
      String what = element.has("type") ? "There is no element \"" + type + "\". " : "No type. ";
      add(place, what + Names.didYouMean(type, TYPES) + "Fix: use one of " + TYPES + ".");
      return;
    }
    if (onTabs != type.equals("Category")) {
      add(place, "A Categorization holds one Category for each tab, and nothing else does.");
    }
    rule(element.path("rule"), from, place + "/rule");
    if (type.equals("Control")) {
      control(element, from, place);
    } else if (HOLDERS.contains(type)) {
      elements(element, from, place);
    }
    boolean named = type.equals("Group") || type.equals("Category");
    if (named && element.path("label").asText().isBlank()) {
      add(place, "A " + type + " has no label, so people would see a nameless frame.");
    }
    if (type.equals("Label") && element.path("text").asText().isBlank()) {
      add(place, "A Label without text shows nothing.");
    }
  }

  private void elements(JsonNode holder, JsonNode from, String place) {
    JsonNode elements = holder.path("elements");
    if (!elements.isArray()) {
      add(place, "A " + holder.path("type").asText() + " has no elements, so nothing is shown.");
    }
    boolean tabs = holder.path("type").asText().equals("Categorization");
    for (int i = 0; i < elements.size(); i++) {
      element(elements.get(i), from, place + "/elements/" + i, tabs);
    }
  }

  private void control(JsonNode control, JsonNode from, String place) {
    if (!scope(control, from, place, "The control")) {
      return;
    }
    JsonNode entry = scopes.find(from, control.get("scope").asText()).path("items");
    JsonNode options = control.path("options");
    String title = options.path("elementLabelProp").asText();
    if (!title.isEmpty() && !scopes.names(entry).contains(title)) {
      Set<String> names = scopes.names(entry);
      add(
          place + "/options/elementLabelProp",
          "The entries have no property \""
              + title
              + "\". "
              + Names.didYouMean(title, names)
              + "Fix: use one of "
              + names
              + ".");
    }
    if (options.path("detail").isObject()) {
      element(options.get("detail"), entry, place + "/options/detail", false);
    }
  }

  private void rule(JsonNode rule, JsonNode from, String place) {
    if (rule.isMissingNode()) {
      return;
    }
    String effect = rule.path("effect").asText();
    if (!EFFECTS.contains(effect)) {
      String hint = Names.didYouMean(effect, EFFECTS);
      add(
          place,
          "There is no effect \"" + effect + "\". " + hint + "Fix: use one of " + EFFECTS + ".");
    }
    if (scope(rule.path("condition"), from, place + "/condition", "The condition")
        && !rule.path("condition").has("schema")) {
      add(place + "/condition", "The condition has no schema, so it asks for nothing.");
    }
  }

  private boolean scope(JsonNode holder, JsonNode from, String place, String who) {
    if (!holder.path("scope").isTextual()) {
      add(place, who + " has no scope, so nobody knows which field is meant.");
      return false;
    }
    String scope = holder.get("scope").asText();
    String problem = scopes.problem(from, scope);
    if (problem != null) {
      add(place, who + "'s scope " + scope + " " + problem);
    }
    return problem == null;
  }

  private void add(String place, String message) {
    problems.add(new FormProblem(place, message.strip()));
  }
}
