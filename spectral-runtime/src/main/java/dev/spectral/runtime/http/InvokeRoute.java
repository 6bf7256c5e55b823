package dev.spectral.runtime.http;

import dev.spectral.runtime.execution.ActionRunner;
import dev.spectral.runtime.execution.Invocation;
import dev.spectral.runtime.execution.Outcome;
import dev.spectral.runtime.store.Version;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ForkJoinPool;

/** Runs an action and answers with its result, its error and its logs. */
final class InvokeRoute {

  private final Catalog catalog;
  private final ActionRunner runner;

  InvokeRoute(Catalog catalog, ActionRunner runner) {
    this.catalog = catalog;
    this.runner = runner;
  }

  void handle(Context context) {
    Version version =
        catalog.version(
            context.pathParam("key"),
            ComponentRoutes.visibility(context),
            context.pathParam("version"));
    String action = context.pathParam("action");
    catalog.requireAction(version, action);
    InvokeRequest request = InvokeRequest.of(Bodies.readObject(context));
    Invocation invocation =
        new Invocation(
            UUID.randomUUID().toString(), version, action, request.inputs(), request.connection());
    context.attribute(AccessLog.EXECUTION_ID, invocation.executionId());
    context.future(
        () ->
            runner
                .run(invocation)
                .thenAcceptAsync(
                    outcome -> answer(context, invocation, outcome), ForkJoinPool.commonPool()));
  }

  private static void answer(Context context, Invocation invocation, Outcome outcome) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("executionId", invocation.executionId());
    body.put("component", invocation.version().component().key());
    body.put("version", invocation.version().number());
    body.put("action", invocation.action());
    int status = 200;
    if (outcome.error() == null) {
      body.put("result", outcome.result());
    } else {
      body.put("error", outcome.error());
      status = status(String.valueOf(outcome.error().get("code")));
    }
    body.put("logs", outcome.logs());
    Answers.json(context, status, body);
  }

  /** 4xx: the caller's; 502 and 504: the component or the system behind it; 500: the runtime's. */
  private static int status(String code) {
    return switch (code) {
      case "INVALID_INPUT" -> 400;
      case "UNKNOWN_ACTION" -> 404;
      case Outcome.TOO_MANY -> 429;
      case Outcome.TIME_LIMIT -> 504;
      case Outcome.INTERNAL -> 500;
      default -> 502;
    };
  }
}
