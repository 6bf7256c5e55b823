@Component(key = "c", label = "C", description = "C.")
public final class Roles {
  @Action(label = "Run", description = "Runs.")
  public void run(ActionContext one, ActionContext two, Map<String, String> map, Optional<Row> row, Runnable runnable, KeyValue<String> pair) {}
  public record Row(@Input(label = "Name") String name) {}
  public void helper(ActionContext context) {}
  void hidden(ActionContext context) {}
  @OnError @Action(label = "E", description = "E.") public Throwable both(@Input(label = "T") Throwable error) { return error; }
}
// [SP005] Roles.run(map): The input has no @Input, so it would have no label. Fix: add @Input(label = "Map").
// [SP005] Roles.run(row): The input has no @Input, so it would have no label. Fix: add @Input(label = "Row").
// [SP003] Roles.run(runnable): Nobody can fill a parameter of the type Runnable. Fix: take an ActionContext, a connection, a record of inputs, or a value with @Input; make anything else in the constructor.
// [SP003] Roles.run(pair): Nobody can fill a parameter of the type KeyValue<String>. Fix: take an ActionContext, a connection, a record of inputs, or a value with @Input; make anything else in the constructor.
// [SP022] Roles.run: The method takes an ActionContext twice, and both would be the same. Fix: keep one of the parameters.
// [SP020] Roles.helper: The public method takes an ActionContext and has no annotation. It will not be part of the component. Fix: add @Action(label = "Helper", description = "…"), or make it private.
// [SP027] Roles.both: The method has @Action and @OnError, and it can be one of them only. Fix: keep one; let another method call this one if both are needed.
// [SP006] Roles.both(error): No input can have the type Throwable. The platform would not know what to ask for. Fix: use String, URI, Secret, boolean, int, long, double, BigDecimal, LocalDate, Instant, OffsetDateTime, an enum, byte[], Data, JsonNode, FlowRef, ConditionalExpression, ObjectSelection, ObjectFieldMap, JsonForm, a record, a sealed interface of records, a List, Map<String, …> or List<KeyValue<…>> of these, or an Optional of any.
