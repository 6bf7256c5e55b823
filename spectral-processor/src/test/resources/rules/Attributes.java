@Component(key = "c", label = "C", description = "C.")
public final class Attributes {
  public record Row(@Input(label = "Name", shown = false) String name) {}

  @Action(label = "Run", description = "Runs.")
  public void run(
      @Input(label = "a", keyLabel = "K") List<String> a,
      @Input(label = "b", language = CodeLanguage.XML) String b,
      @Input(label = "c", type = InputType.CODE) String c,
      @Input(label = "d", type = InputType.CODE, language = CodeLanguage.XML) String ok,
      @Input(label = "e", type = InputType.CODE, language = CodeLanguage.XML) Row e,
      @Input(label = "f", language = CodeLanguage.YAML) JsonNode f,
      @Input(label = "g", language = CodeLanguage.JSON) Row ok2,
      @Input(label = "h", type = InputType.CODE) Row h,
      @Input(label = "i", type = InputType.TEXT) Secret i,
      @Input(label = "j", type = InputType.TEXT) int j,
      @Input(label = "k", type = InputType.DATA) String k,
      @Input(label = "l", language = CodeLanguage.JSON) LocalDate l,
      @Input(label = "m", type = InputType.TEXT, language = CodeLanguage.JSON) String m,
      @Input(label = "n", type = InputType.CODE) JsonNode ok3,
      @Input(label = " ") String n,
      Row row) {}
}
// [SP023] Attributes.run(a): The attribute keyLabel does not fit here: only key-value lists have keys. Fix: remove keyLabel, or use a Map.
// [SP023] Attributes.run(b): The attribute language does not fit here: this String is not code. Fix: add type = InputType.CODE.
// [SP023] Attributes.run(c): The attribute type does not fit here: code is always in some language. Fix: add language = CodeLanguage.PLAINTEXT, or another.
// [SP023] Attributes.run(e): The attribute language does not fit here: Row can only be read from JSON. Fix: write language = CodeLanguage.JSON.
// [SP023] Attributes.run(f): The attribute language does not fit here: JsonNode can only be read from JSON. Fix: write language = CodeLanguage.JSON.
// [SP023] Attributes.run(h): The attribute type does not fit here: code is always in some language. Fix: add language = CodeLanguage.JSON.
// [SP023] Row.name: The attribute shown does not fit here: only inputs of a connection can be hidden. Fix: remove shown.
// [SP023] Attributes.run(i): The attribute type does not fit here: TEXT cannot be held by Secret. Fix: remove type, or take a String.
// [SP023] Attributes.run(j): The attribute type does not fit here: TEXT cannot be held by int. Fix: remove type, or take a String.
// [SP023] Attributes.run(k): The attribute type does not fit here: DATA cannot be held by String. Fix: take byte[] or Data.
// [SP023] Attributes.run(l): The attribute language does not fit here: only String, JsonNode and records can be code. Fix: remove language.
// [SP023] Attributes.run(m): The attribute language does not fit here: TEXT is not code. Fix: remove language.
// [SP014] Attributes.run(n): The label is blank, so people would not see what to fill in. Fix: write @Input(label = "…") with a short name.
