package dev.spectral.integration;

import org.jspecify.annotations.Nullable;

/** When a flow is started. */
public sealed interface FlowSchedule {

  /**
   * Tell in which zone the schedule's times are.
   *
   * @return a zone of the time zone database, or null for the platform's
   */
  @Nullable String timeZone();

  /**
   * At fixed times.
   *
   * @param expression a cron expression, never null
   * @param timeZone a zone of the time zone database, or null for the platform's
   */
  record Cron(String expression, @Nullable String timeZone) implements FlowSchedule {}

  /**
   * At times that are configured.
   *
   * @param name the name of a config variable that holds a schedule, never null
   * @param timeZone a zone of the time zone database, or null for the platform's
   */
  record FromConfigVar(String name, @Nullable String timeZone) implements FlowSchedule {}
}
