@Component(key = "templates", label = "T", description = "d.", connections = Templates.Key.class)
public final class Templates {

  // [SP023] Key.b: The attribute defaultValue does not fit here: a template is not filled in by people. Fix: remove defaultValue.
  // [SP023] Key.b: The attribute dataSource does not fit here: a template is not filled in by people. Fix: remove dataSource.
  // [SP023] Key.number: The attribute template does not fit here: it makes a text. Fix: take a String, a URI or a Secret.
  @Connection(label = "Key", description = "d.")
  public record Key(
      @Input(label = "A") String a,
      @Input(label = "B", template = "{{#a}}", defaultValue = "b", dataSource = "things") String b,
      @Input(label = "N", template = "{{#a}}") int number) {}

  @DataSource(label = "Things", description = "d.")
  public List<String> things() {
    return List.of();
  }

  // [SP023] Templates.act(text): The attribute template does not fit here: only inputs of a connection are made of others. Fix: remove template.
  // [SP023] Templates.act(text): The attribute onPremControlled does not fit here: an on-premise agent provides inputs of a connection only. Fix: remove onPremControlled.
  // [SP023] Templates.act(text): The attribute writeOnly does not fit here: only inputs of a connection can be hidden once they are set. Fix: remove writeOnly, or take a Secret.
  @Action(label = "Act", description = "d.")
  public void act(
      @Input(label = "T", template = "{{#a}}", onPremControlled = true, writeOnly = true)
          String text) {}
}
