@Component(key = "c", label = "C", description = "C.")
public final class Triggers {
  @Action(label = "Run", description = "Runs.")
  public TriggerResult<String> run(TriggerPayload payload) { return TriggerResult.of(""); }

  @WebhookTrigger(label = "Hook", description = "Hooks.")
  public ActionResult<String> hook(Polling polling) { return ActionResult.of(""); }

  @PollingTrigger(key = "hook", label = " ", description = "Polls.")
  public Stream<String> poll(TriggerPayload one, TriggerPayload two) { return Stream.of(); }

  @WebhookTrigger(label = "Later", description = "Comes later.")
  public void later() {}

  @OnInstanceDeploy({"later", "never"})
  public String deployed() { return ""; }

  @OnInstanceDelete({})
  void deleted() {}

  @OnWebhookCreate("later")
  @OnWebhookDelete("later")
  public void both() {}

  @OnDeploy("later")
  public Secret existing(TriggerPayload payload) { return Secret.of("s"); }

  public void stray(TriggerPayload payload) {}
}
// [SP003] Triggers.run(payload): Nobody can fill a parameter of the type TriggerPayload. Fix: take it in a trigger or its @OnDeploy; others are not called with a payload.
// [SP009] Triggers.run: An action cannot return TriggerResult<String>: only triggers do. Fix: return the data, or an ActionResult.
// [SP027] Triggers.both: The method has @OnWebhookCreate and @OnWebhookDelete, and it can be one of them only. Fix: keep one; let another method call this one if both are needed.
// [SP020] Triggers.stray: The public method takes a TriggerPayload and has no annotation. It will not be part of the component. Fix: add @WebhookTrigger(label = "Stray", description = "…"), or make it private.
// [SP009] Triggers.deployed: Nobody takes what a lifecycle method returns, and this one returns String. Fix: return void; keep what must be remembered in the ActionContext's crossFlowState.
// [SP041] Triggers.deployed: There is no trigger "never". Fix: use one of [hook, later].
// [SP002] Triggers.deleted: The method is not a public instance method, so the platform cannot call it. Fix: write public void deleted(…) {…}.
// [SP041] Triggers.deleted: The method names no trigger. Fix: name the trigger that it belongs to.
// [SP009] Triggers.existing: A trigger cannot return Secret: a Secret never leaves the component. Fix: return what the secret is for, not the secret.
// [SP009] Triggers.hook: A trigger cannot return ActionResult<String>: only actions do. Fix: return the data, or a TriggerResult.
// [SP003] Triggers.hook(polling): Nobody can fill a parameter of the type Polling. Fix: take it in a @PollingTrigger, an @OnDeploy, or a trigger that returns a TriggerBatch; others keep state in their ActionContext.
// [SP014] Triggers.poll: The label of @PollingTrigger is blank, so the platform refuses it. Fix: write label = "…" with a short name.
// [SP009] Triggers.poll: A trigger cannot return Stream<String>: its data would still be on the way when the step ends. Fix: return the finished data, such as a List or a record.
// [SP022] Triggers.poll: The method takes a TriggerPayload twice, and both would be the same. Fix: keep one of the parameters.
// [SP008] Triggers.poll: The trigger hook and the trigger poll have the same key "hook". Fix: rename one of the methods, or add key = "…" to its annotation.
