package dev.spectral.internal.read;

import dev.spectral.annotations.OnDeploy;
import dev.spectral.annotations.OnInstanceDelete;
import dev.spectral.annotations.OnInstanceDeploy;
import dev.spectral.annotations.OnWebhookCreate;
import dev.spectral.annotations.OnWebhookDelete;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.ProblemCode;
import dev.spectral.definition.TriggerFunction;
import dev.spectral.internal.source.SourceMethod;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lifecycle methods of a component, by the triggers that they belong to. */
final class TriggerHooks {

  private final OperationReader operations;
  private final List<String> triggers;
  private final Map<String, Map<TriggerFunction, Hook>> hooks = new HashMap<>();

  /** A lifecycle method. */
  record Hook(SourceMethod method, List<Role> roles, List<InputDefinition> inputs) {

    boolean isBatch() {
      return Returns.isBatch(method.returnType());
    }
  }

  TriggerHooks(OperationReader operations, List<String> triggers) {
    this.operations = operations;
    this.triggers = triggers;
  }

  Map<TriggerFunction, Hook> of(String trigger) {
    return hooks.getOrDefault(trigger, Map.of());
  }

  void read(SourceMethod method) {
    OnInstanceDeploy deploy = method.annotation(OnInstanceDeploy.class);
    OnInstanceDelete delete = method.annotation(OnInstanceDelete.class);
    OnWebhookCreate create = method.annotation(OnWebhookCreate.class);
    OnWebhookDelete remove = method.annotation(OnWebhookDelete.class);
    OnDeploy fire = method.annotation(OnDeploy.class);
    if (deploy != null) {
      read(method, TriggerFunction.ON_INSTANCE_DEPLOY, deploy.value());
    } else if (delete != null) {
      read(method, TriggerFunction.ON_INSTANCE_DELETE, delete.value());
    } else if (create != null) {
      read(method, TriggerFunction.WEBHOOK_CREATE, create.value());
    } else if (remove != null) {
      read(method, TriggerFunction.WEBHOOK_DELETE, remove.value());
    } else if (fire != null) {
      read(method, TriggerFunction.ON_DEPLOY_PERFORM, fire.value());
    }
  }

  private void read(SourceMethod method, TriggerFunction function, String[] keys) {
    boolean fires = function == TriggerFunction.ON_DEPLOY_PERFORM;
    operations.checkCallable(method);
    checkReturn(method, fires);
    ParameterReader parameters =
        operations.parameters(method, fires ? Offer.POLLING : Offer.CONTEXT);
    Hook hook = new Hook(method, parameters.roles(), parameters.inputs());
    if (keys.length == 0) {
      add(method, "The method names no trigger.", "name the trigger that it belongs to.");
    }
    for (String key : keys) {
      place(hook, function, key);
    }
  }

  private void place(Hook hook, TriggerFunction function, String key) {
    if (!triggers.contains(key)) {
      String hint = Names.didYouMean(key, triggers);
      add(
          hook.method(),
          ("There is no trigger \"" + key + "\". " + hint).trim(),
          triggers.isEmpty()
              ? "add a method with @WebhookTrigger."
              : "use one of " + triggers + ".");
      return;
    }
    Map<TriggerFunction, Hook> known = hooks.computeIfAbsent(key, one -> new LinkedHashMap<>());
    Hook other = known.putIfAbsent(function, hook);
    if (other != null) {
      add(
          hook.method(),
          "Both "
              + operations.nameOf(other.method())
              + " and "
              + operations.nameOf(hook.method())
              + " do this for \""
              + key
              + "\".",
          "keep one of them for each trigger.");
    }
  }

  private void checkReturn(SourceMethod method, boolean fires) {
    if (fires) {
      Returns.Refusal refusal = Returns.triggerRefusal(method.returnType());
      if (refusal != null) {
        operations.add(ProblemCode.SP009, method, refusal.what(), refusal.fix());
      }
    } else if (!method.returnType().name().equals("void")) {
      operations.add(
          ProblemCode.SP009,
          method,
          "Nobody takes what a lifecycle method returns, and this one returns "
              + method.returnType().display()
              + ".",
          "return void; keep what must be remembered in the ActionContext's crossFlowState.");
    }
  }

  private void add(SourceMethod method, String what, String fix) {
    operations.add(ProblemCode.SP041, method, what, fix);
  }
}
