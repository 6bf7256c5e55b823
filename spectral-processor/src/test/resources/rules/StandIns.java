@Component(key = "stand-ins", label = "T", description = "d.")
public final class StandIns {

  // [SP009] StandIns.offered: An action cannot return DataSourceResult<String>: only data sources do. Fix: return the data, or an ActionResult.
  @Action(label = "Offered", description = "d.")
  public DataSourceResult<String> offered() {
    return DataSourceResult.of("");
  }

  // [SP050] StandIns.json: The attribute code does not go with JsonNode, which is code already. Fix: remove code.
  @DataSource(label = "Json", description = "d.", code = true)
  public JsonNode json() {
    return null;
  }

  @Action(label = "Pay", description = "d.")
  public String pay(@Input(label = "Amount") int amount) {
    return "paid";
  }

  @Action(label = "Look", description = "d.")
  public String look() {
    return "seen";
  }

  // [SP051] StandIns.nameless: The method names no action. Fix: name the action that it stands in for.
  @ExamplePerform({})
  public String nameless() {
    return "";
  }

  // [SP051] StandIns.other: The method returns int, and "pay", which it stands in for, returns String. Fix: return String here too.
  // [SP051] StandIns.other: The input "amount" differs from that of the action "pay". Fix: declare both alike, best by one record that both take.
  @ExamplePerform("pay")
  public int other(@Input(label = "Sum") int amount) {
    return 1;
  }

  // [SP051] StandIns.more: The action "look" has no input "at" that could be given here. Fix: remove it here.
  @ExamplePerform("look")
  public String more(@Input(label = "At") String at) {
    return at;
  }

  // [SP051] StandIns.again: Both more and again stand in for "look". Fix: keep one of them for each action.
  @ExamplePerform("look")
  public String again() {
    return "";
  }
}
