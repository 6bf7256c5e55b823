@Component(key = "c", label = "C", description = "C.")
public final class Returning {
  @Action(label = "Run", description = "Runs.")
  public CompletableAnswer run() { return null; }

  @Action(label = "Future", description = "Runs.")
  public java.util.concurrent.CompletableFuture<String> future() { return null; }

  @Action(label = "Run", description = "Runs.")
  public ActionResult<Stream<String>> streams() { return null; }

  @Action(label = "Run", description = "Runs.")
  public List<Secret> secrets() { return List.of(); }

  @Action(label = "Run", description = "Runs.")
  public Secret[] array() { return null; }

  @Action(label = "Run", description = "Runs.")
  public <T> T any() { return null; }

  @DataSource(label = "D", description = "D.") public List<Integer> numbers() { return List.of(); }
  @DataSource(label = "D", description = "D.") public void nothing() {}
  @DataSource(label = "D", description = "D.") public Integer boxed() { return 1; }
  record CompletableAnswer(Optional<String> text) {}
}
// [SP009] Returning.future: An action cannot return CompletableFuture<String>: its data would still be on the way when the step ends. Fix: return the finished data, such as a List or a record.
// [SP009] Returning.streams: An action cannot return ActionResult<Stream<String>>: its data would still be on the way when the step ends. Fix: return the finished data, such as a List or a record.
// [SP009] Returning.secrets: An action cannot return List<Secret>: a Secret never leaves the component. Fix: return what the secret is for, not the secret.
// [SP009] Returning.array: An action cannot return Secret[]: a Secret never leaves the component. Fix: return what the secret is for, not the secret.
// [SP009] Returning.numbers: A data source cannot return List<Integer>. Fix: return List<Choice>, List<String>, String, a number, boolean, LocalDate, Instant, OffsetDateTime, ScheduleValue, JsonNode, ObjectSelection, ObjectFieldMap or JsonForm, or a DataSourceResult of one.
// [SP009] Returning.nothing: A data source cannot return void. Fix: return List<Choice>, List<String>, String, a number, boolean, LocalDate, Instant, OffsetDateTime, ScheduleValue, JsonNode, ObjectSelection, ObjectFieldMap or JsonForm, or a DataSourceResult of one.
