package dev.spectral.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.spectral.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonFormTest {

  private static final ObjectField PERSON =
      Fields.object()
          .required("name", Fields.text().title("Name").minLength(1))
          .optional("age", Fields.integer().minimum(0).maximum(150))
          .optional("address", Fields.object().optional("street", Fields.text()))
          .optional(
              "children",
              Fields.list(Fields.object().required("first", Fields.text())).minItems(1));

  static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  private static JsonFormBuilder person(Element<?> layout) {
    return JsonForm.builder().schema(PERSON).uiSchema(layout);
  }

  @Test
  void writesTheSchemaOfItsFields() {
    ObjectField fields =
        Fields.object()
            .required("mail", Fields.text().format("email").pattern("^.+$").maxLength(80))
            .optional("day", Fields.date().notBefore(LocalDate.of(2026, 1, 1)))
            .optional("at", Fields.time().readOnly())
            .optional("moment", Fields.dateTime().description("When?"))
            .optional("price", Fields.number().multipleOf(0.5))
            .optional("news", Fields.checkbox().defaultValue(true))
            .optional("size", Fields.choice("S", "L"))
            .optional("region", Fields.choice(List.of(new Choice("NA", "North America"))))
            .optional("tags", Fields.list(Fields.text()).maxItems(3).unique());
    assertThat(fields.toJson())
        .isEqualTo(
            json(
                """
                {"type": "object",
                 "properties": {
                   "mail": {"type": "string", "format": "email", "pattern": "^.+$", "maxLength": 80},
                   "day": {"type": "string", "format": "date", "formatMinimum": "2026-01-01"},
                   "at": {"type": "string", "format": "time", "readOnly": true},
                   "moment": {"type": "string", "format": "date-time", "description": "When?"},
                   "price": {"type": "number", "multipleOf": 0.5},
                   "news": {"type": "boolean", "default": true},
                   "size": {"type": "string", "enum": ["S", "L"]},
                   "region": {"type": "string",
                     "oneOf": [{"title": "North America", "const": "NA"}]},
                   "tags": {"type": "array", "items": {"type": "string"}, "maxItems": 3,
                     "uniqueItems": true}},
                 "required": ["mail"]}
                """));
  }

  @Test
  void writesTheLayoutInTheWordsOfJsonForms() {
    Layout layout =
        Ui.categories(
            Ui.category(
                "Person",
                Ui.horizontal(
                    Ui.control("name").label("Full name"),
                    Ui.control("age").rule(Rule.hideIf("name").is("Bob"))),
                Ui.group("Home", Ui.control("address/street").multiline().noLabel())),
            Ui.category(
                    "Children",
                    Ui.caption("All of them"),
                    Ui.control("children")
                        .sortable()
                        .accordion("first")
                        .detail(Ui.vertical(Ui.control("first").autocomplete())))
                .rule(Rule.enableIf("age").isOneOf(30, 40)));
    JsonForm form = person(layout).build();
    assertThat(form.uiSchema())
        .isEqualTo(
            json(
                """
                {"type": "Categorization", "elements": [
                  {"type": "Category", "label": "Person", "elements": [
                    {"type": "HorizontalLayout", "elements": [
                      {"type": "Control", "scope": "#/properties/name", "label": "Full name"},
                      {"type": "Control", "scope": "#/properties/age",
                       "rule": {"effect": "HIDE", "condition":
                         {"scope": "#/properties/name", "schema": {"const": "Bob"}}}}]},
                    {"type": "Group", "label": "Home", "elements": [
                      {"type": "Control", "scope": "#/properties/address/properties/street",
                       "options": {"multi": true}, "label": false}]}]},
                  {"type": "Category", "label": "Children", "elements": [
                    {"type": "Label", "text": "All of them"},
                    {"type": "Control", "scope": "#/properties/children", "options": {
                      "showSortButtons": true, "layout": "Accordion", "elementLabelProp": "first",
                      "detail": {"type": "VerticalLayout", "elements": [
                        {"type": "Control", "scope": "#/properties/first",
                         "options": {"autocomplete": true}}]}}}],
                   "rule": {"effect": "ENABLE", "condition":
                     {"scope": "#/properties/age", "schema": {"enum": [30, 40]}}}}]}
                """));
  }

  @Test
  void asksForAnyOtherValueAsTheReferenceDoes() {
    Control state = Ui.control("name").rule(Rule.showIf("age").isNot("United States"));
    assertThat(state.toJson().at("/rule"))
        .isEqualTo(
            json(
                """
                {"effect": "SHOW", "condition": {"scope": "#/properties/age",
                 "schema": {"not": {"const": "United States"}}}}
                """));
  }

  @Test
  void saysWhichPropertyAMisspeltPathMeant() {
    assertThatThrownBy(() -> person(Ui.vertical(Ui.control("nmae"))).build())
        .isInstanceOf(InvalidFormException.class)
        .hasMessage(
            "The form would not work.\n/uiSchema/elements/0: The control's scope #/properties/nmae"
                + " leads to no property of the schema. Did you mean \"name\"? Fix: use one of"
                + " [name, age, address, children].");
  }

  @Test
  void saysEverythingThatIsWrongAtOnce() {
    Layout layout =
        Ui.vertical(
            Ui.control("address/stret"),
            Ui.control("name").rule(Rule.showIf("ages").is(1)),
            Ui.control("children").accordion("frist").detail(Ui.control("last")),
            Ui.control("children/first"),
            Ui.group(" "),
            Ui.caption(""));
    assertThatThrownBy(() -> person(layout).build())
        .isInstanceOfSatisfying(
            InvalidFormException.class,
            error ->
                assertThat(error.problems())
                    .extracting(FormProblem::toString)
                    .containsExactly(
                        "/uiSchema/elements/0: The control's scope"
                            + " #/properties/address/properties/stret leads to no property of the"
                            + " schema. Did you mean \"street\"? Fix: use one of [street].",
                        "/uiSchema/elements/1/rule/condition: The condition's scope"
                            + " #/properties/ages leads to no property of the schema. Did you mean"
                            + " \"age\"? Fix: use one of [name, age, address, children].",
                        "/uiSchema/elements/2/options/elementLabelProp: The entries have no"
                            + " property \"frist\". Did you mean \"first\"? Fix: use one of"
                            + " [first].",
                        "/uiSchema/elements/2/options/detail: The control's scope"
                            + " #/properties/last leads to no property of the schema. Fix: use one"
                            + " of [first].",
                        "/uiSchema/elements/3: The control's scope"
                            + " #/properties/children/properties/first leads to no property of the"
                            + " schema. It has none there.",
                        "/uiSchema/elements/4: A Group has no label, so people would see a nameless"
                            + " frame.",
                        "/uiSchema/elements/5: A Label without text shows nothing."));
  }

  @Test
  void refusesJsonThatIsNoLayout() {
    JsonNode layout =
        json(
            """
            {"type": "VerticalLayuot", "elements": []}
            """);
    assertThatThrownBy(() -> JsonForm.builder().schema(PERSON).uiSchema(layout).build())
        .hasMessageContaining(
            "/uiSchema: There is no element \"VerticalLayuot\". Did you mean \"VerticalLayout\"?");
    JsonNode more =
        json(
            """
            {"type": "Categorization", "elements": [
              {"type": "Control"},
              {"type": "Category", "label": "C"},
              {"type": "Category", "label": "D", "elements": [
                {"type": "Category", "label": "E", "elements": []},
                {"scope": "#"},
                {"type": "Control", "scope": "name",
                 "rule": {"effect": "SHWO", "condition": {"scope": "#"}}}]}]}
            """);
    assertThatThrownBy(() -> JsonForm.builder().schema(PERSON).uiSchema(more).build())
        .hasMessage(
            """
            The form would not work.
            /uiSchema/elements/0: A Categorization holds one Category for each tab, and nothing else\
             does.
            /uiSchema/elements/0: The control has no scope, so nobody knows which field is meant.
            /uiSchema/elements/1: A Category has no elements, so nothing is shown.
            /uiSchema/elements/2/elements/0: A Categorization holds one Category for each tab, and\
             nothing else does.
            /uiSchema/elements/2/elements/1: No type. Fix: use one of [Control, VerticalLayout,\
             HorizontalLayout, Group, Categorization, Category, Label].
            /uiSchema/elements/2/elements/2/rule: There is no effect "SHWO". Did you mean "SHOW"?\
             Fix: use one of [SHOW, HIDE, ENABLE, DISABLE].
            /uiSchema/elements/2/elements/2/rule/condition: The condition has no schema, so it asks\
             for nothing.
            /uiSchema/elements/2/elements/2: The control's scope name is none: one begins with #""");
  }

  @Test
  void refusesWhatIsRequiredAndNotThere() {
    JsonNode schema =
        json(
            """
            {"type": "object", "properties": {"name": {"type": "string"},
              "all": {"type": "array", "items": {"properties": {"a": {}}, "required": ["b"]}}},
             "required": ["nam"]}
            """);
    assertThatThrownBy(() -> JsonForm.builder().schema(schema).uiSchema(Ui.control("name")).build())
        .hasMessage(
            """
            The form would not work.
            /schema/required: "nam" is required, and no property. Did you mean "name"? Fix: use one\
             of [name, all].
            /schema/properties/all/items/required: "b" is required, and no property. Did you mean\
             "a"? Fix: use one of [a].""");
  }

  @Test
  void asksForBothParts() {
    assertThatThrownBy(() -> JsonForm.builder().uiSchema(Ui.control("a")).build())
        .hasMessageContaining("The form has no schema. Fix: add .schema(Fields.object()");
    assertThatThrownBy(() -> JsonForm.builder().schema(PERSON).build())
        .hasMessageContaining("The form has no uiSchema. Fix: add .uiSchema(Ui.vertical(");
    assertThatThrownBy(() -> PERSON.optional("name", Fields.text()))
        .hasMessageContaining("two fields \"name\"");
  }

  @Test
  void findsPropertiesInBranchesBehindReferencesAndWithSlashesInTheirNames() {
    JsonNode schema =
        json(
            """
            {"$defs": {"home": {"properties": {"street": {}}}},
             "properties": {"a/b": {}, "home": {"$ref": "#/$defs/home"}},
             "allOf": [{"if": {}, "then": {"properties": {"late": {}}}}]}
            """);
    Layout layout =
        Ui.vertical(Ui.control("home/street"), Ui.control("#/properties/a~1b"), Ui.control("late"));
    assertThat(JsonForm.builder().schema(schema).uiSchema(layout).build().uiSchema())
        .isEqualTo(layout.toJson());
  }

  @Test
  void takesAListAsTheWhole() {
    JsonForm form =
        JsonForm.builder()
            .schema(Fields.list(Fields.object().required("name", Fields.text())))
            .uiSchema(Ui.control("").accordion("name"))
            .data(List.of(Map.of("name", "Bob")))
            .build();
    assertThat(form.uiSchema().get("scope").textValue()).isEqualTo("#");
    assertThat(form.data()).isEqualTo(json("[{\"name\": \"Bob\"}]"));
  }
}
