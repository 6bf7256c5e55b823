package acme.desk;

import dev.spectral.Choice;
import dev.spectral.ObjectSelection;
import dev.spectral.ObjectSelection.Selected;
import dev.spectral.annotations.DataSource;
import dev.spectral.form.Fields;
import dev.spectral.form.JsonForm;
import dev.spectral.form.Ui;
import java.util.List;

/** What a person may choose from while configuring. */
public final class Choices {

  private record Named(String id, String name) {

    Choice choice() {
      return new Choice(id, name);
    }
  }

  private record Field(String key, String title, boolean required) {}

  @DataSource(label = "Groups", description = "Groups of agents")
  public List<Choice> groups(Login login) {
    return named(login, "/groups");
  }

  @DataSource(label = "Agents", description = "People who answer tickets")
  public List<Choice> agents(Login login) {
    return Desk.list(
            Desk.get(login, "/people").query("role", People.Role.AGENT),
            People.Person.class,
            Integer.MAX_VALUE)
        .stream()
        .map(agent -> new Choice(agent.id(), agent.name()))
        .toList();
  }

  @DataSource(label = "Organizations", description = "Organizations of the account")
  public List<Choice> organizations(Login login) {
    return named(login, "/organizations");
  }

  @DataSource(label = "Tags", description = "Tags in use")
  public List<String> tags(Login login) {
    return Desk.list(Desk.get(login, "/tags"), String.class, Integer.MAX_VALUE);
  }

  @DataSource(label = "Views", description = "Views of the account")
  public List<Choice> views(Login login) {
    return named(login, "/views");
  }

  @DataSource(label = "Macros", description = "Macros of the account")
  public List<Choice> macros(Login login) {
    return named(login, "/macros");
  }

  @DataSource(label = "Objects", description = "What can be kept in step with another system")
  public ObjectSelection objects(Login login) {
    return new ObjectSelection(
        named(login, "/objects").stream()
            .map(object -> new Selected(object, fields(login, object.key()), null))
            .toList());
  }

  @DataSource(label = "Routing", description = "Which group answers which words")
  public JsonForm routing(Login login) {
    var rule =
        Fields.object()
            .required("words", Fields.text().title("Words").minLength(2))
            .required("group", Fields.choice(groups(login)).title("Group"));
    return JsonForm.builder()
        .schema(Fields.object().required("rules", Fields.list(rule).title("Rules")))
        .uiSchema(
            Ui.group(
                "Routing",
                Ui.control("rules")
                    .sortable()
                    .detail(Ui.horizontal(Ui.control("words"), Ui.control("group")))))
        .build();
  }

  private static List<Choice> named(Login login, String path) {
    return Desk.list(Desk.get(login, path), Named.class, Integer.MAX_VALUE).stream()
        .map(Named::choice)
        .toList();
  }

  private static List<Choice> fields(Login login, String object) {
    return Desk.list(
            Desk.get(login, "/objects/{object}/fields", object), Field.class, Integer.MAX_VALUE)
        .stream()
        .map(field -> new Choice(field.key(), field.title()))
        .toList();
  }
}
