package dev.spectral.internal.read;

import org.jspecify.annotations.Nullable;

/** What a method of one kind is given when it asks for it by type. */
enum Offer {
  CONTEXT,
  PAYLOAD,
  POLLING;

  private static final String CONTEXT_TYPE = "dev.spectral.ActionContext";
  private static final String PAYLOAD_TYPE = "dev.spectral.TriggerPayload";
  private static final String POLLING_TYPE = "dev.spectral.Polling";

  @Nullable Role role(String type) {
    return switch (type) {
      case CONTEXT_TYPE -> new Role.Context();
      case PAYLOAD_TYPE -> this == CONTEXT ? null : new Role.Payload();
      case POLLING_TYPE -> this == POLLING ? new Role.Poll() : null;
      default -> null;
    };
  }

  /** Names what only an operation would take, or gives null for any other type. */
  static @Nullable String naming(String type) {
    return switch (type) {
      case CONTEXT_TYPE -> "an ActionContext";
      case PAYLOAD_TYPE -> "a TriggerPayload";
      case POLLING_TYPE -> "a Polling";
      default -> null;
    };
  }

  /** Names the annotation that a method most likely lacks which takes something. */
  static String annotation(String taken) {
    return switch (taken) {
      case "a TriggerPayload" -> "@WebhookTrigger";
      case "a Polling" -> "@PollingTrigger";
      default -> "@Action";
    };
  }

  /** Says what to do about a parameter that is not offered. */
  static String fix(String type) {
    return switch (type) {
      case PAYLOAD_TYPE ->
          "take it in a trigger or its @OnDeploy; others are not called with a payload.";
      case POLLING_TYPE ->
          "take it in a @PollingTrigger, an @OnDeploy, or a trigger that returns a TriggerBatch;"
              + " others keep state in their ActionContext.";
      default ->
          "take an ActionContext, a connection, a record of inputs, or a value with @Input; make"
              + " anything else in the constructor.";
    };
  }
}
