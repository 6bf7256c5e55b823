package dev.spectral.internal.integration;

import static dev.spectral.internal.integration.Findings.quoted;

import dev.spectral.definition.ProblemCode;
import dev.spectral.integration.ConfigValue;
import dev.spectral.integration.ConfigVarType;
import dev.spectral.integration.FlowDefinition;
import dev.spectral.integration.FlowSchedule;
import dev.spectral.integration.FlowTrigger;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.internal.read.Names;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** When flows are started. */
final class ScheduleChecks {

  private static final int FIELDS = 5;

  private final IntegrationDefinition integration;
  private final Findings findings;

  ScheduleChecks(IntegrationDefinition integration, Findings findings) {
    this.integration = integration;
    this.findings = findings;
  }

  void check(FlowDefinition flow) {
    FlowSchedule schedule = flow.schedule();
    if (schedule == null) {
      checkPolling(flow);
      return;
    }
    if (schedule instanceof FlowSchedule.Cron cron) {
      checkCron(flow, cron.expression().strip());
    } else if (schedule instanceof FlowSchedule.FromConfigVar configured) {
      checkType(flow, configured.name());
    }
    String problem = zoneProblem(schedule.timeZone());
    if (problem != null) {
      findings.add(ProblemCode.SP065, flow, problem, ZONE_FIX);
    }
  }

  static final String ZONE_FIX = "use a name such as America/Chicago.";

  static @Nullable String zoneProblem(@Nullable String zone) {
    if (zone == null || zone.isEmpty() || ZoneId.getAvailableZoneIds().contains(zone)) {
      return null;
    }
    String hint = Names.didYouMean(zone, ZoneId.getAvailableZoneIds());
    String what = "Its time zone " + quoted(zone) + " is not in the time zone database. " + hint;
    return what.strip();
  }

  private void checkPolling(FlowDefinition flow) {
    if (flow.trigger() instanceof FlowTrigger.Function function && function.polling()) {
      findings.add(
          ProblemCode.SP065,
          flow,
          "Its trigger polls and has no schedule, so it would never ask.",
          "add schedule = @Schedule(\"*/5 * * * *\").");
    }
  }

  private void checkCron(FlowDefinition flow, String expression) {
    int fields = expression.isEmpty() ? 0 : expression.split("\\s+").length;
    if (fields != FIELDS) {
      findings.add(
          ProblemCode.SP065,
          flow,
          "Its schedule "
              + quoted(expression)
              + " has "
              + fields
              + " fields; a cron expression has five: minute, hour, day, month and weekday.",
          "write an expression such as \"*/5 * * * *\".");
    }
  }

  private void checkType(FlowDefinition flow, String name) {
    integration.configVars().stream()
        .filter(one -> one.name().equals(name))
        .filter(one -> !(one instanceof ConfigValue v && v.type() == ConfigVarType.SCHEDULE))
        .findFirst()
        .ifPresent(
            one ->
                findings.add(
                    ProblemCode.SP065,
                    flow,
                    "Its schedule is in the config variable "
                        + quoted(name)
                        + ", which does not hold a schedule.",
                    "give the config variable the type ScheduleValue."));
  }
}
