package dev.spectral.internal.read.integration;

import dev.spectral.annotations.CodeLanguage;
import dev.spectral.annotations.ConfigVar;
import dev.spectral.annotations.DataSourceReference;
import dev.spectral.annotations.DataSourceReset;
import dev.spectral.annotations.OnPremise;
import dev.spectral.annotations.ScheduleType;
import dev.spectral.annotations.ValidationMode;
import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.read.JavaKind;
import dev.spectral.internal.read.integration.ConfigShape.Special;
import dev.spectral.internal.source.SourceVariable;
import java.util.EnumSet;
import java.util.Set;

/** What the attributes of {@code @ConfigVar} must fulfil beside the Java type. */
record ConfigVarRules(Sources sources, SourceVariable variable, String place) {

  private static final Set<JavaKind> CODES =
      EnumSet.of(JavaKind.STRING, JavaKind.JSON, JavaKind.JSON_RECORD);

  void check(ConfigVar facts, ConfigShape shape) {
    boolean text = shape.kind() == JavaKind.STRING;
    boolean schedule = shape.special() == Special.SCHEDULE;
    boolean handle = shape.special() == Special.HANDLE;
    boolean connection = shape.isLogin() || handle;
    boolean form = shape.kind() == JavaKind.JSON_FORM;
    boolean reference = !variable.annotationsWith(DataSourceReference.class).isEmpty();
    boolean sourced = reference || !facts.dataSource().isEmpty();
    forbid(facts.pickList().length > 0 && !text, "pickList", "only a String has one");
    forbid(
        facts.language() != CodeLanguage.NONE && !CODES.contains(shape.kind()),
        "language",
        "only String, JsonNode and records can be code");
    forbid(
        facts.pickList().length > 0 && facts.language() != CodeLanguage.NONE,
        "language",
        "a choice is not code");
    forbid(
        facts.scheduleType() != ScheduleType.AUTO && !schedule,
        "scheduleType",
        "only a ScheduleValue has one");
    forbid(!facts.timeZone().isEmpty() && !schedule, "timeZone", "only a ScheduleValue has one");
    forbid(
        facts.validationMode() != ValidationMode.AUTO && !form,
        "validationMode",
        "only a JsonForm has one");
    forbid(
        facts.onPremise() != OnPremise.AUTO && !connection,
        "onPremise",
        "only connections have it");
    forbid(
        !facts.connectionTemplate().isEmpty() && !handle,
        "connectionTemplate",
        "only the connection of a component has one");
    forbid(connection && !facts.defaultValue().isEmpty(), "defaultValue", "it is a connection");
    forbid(connection && !facts.dataSource().isEmpty(), "dataSource", "it is a connection");
    checkReset(facts, sourced, form, reference);
  }

  private void checkReset(ConfigVar facts, boolean sourced, boolean form, boolean reference) {
    boolean reset = facts.dataSourceReset() != DataSourceReset.NONE;
    forbid(reset && !sourced, "dataSourceReset", "there is no data source");
    forbid(
        reset && sourced && !form && !reference,
        "dataSourceReset",
        "of the data sources of the integration itself only that of a JsonForm is asked again");
    forbid(
        facts.resetDependencies().length > 0 && (!reset || reference),
        "resetDependencies",
        reference ? "the inputs of the reference say it" : "there is no dataSourceReset");
  }

  private void forbid(boolean wrong, String attribute, String reason) {
    if (wrong) {
      sources
          .report()
          .add(
              ProblemCode.SP084,
              variable,
              place,
              "The attribute " + attribute + " does not fit here: " + reason + ".",
              "remove " + attribute + ", or change the type.");
    }
  }
}
