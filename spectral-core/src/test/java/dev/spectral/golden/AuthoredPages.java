package dev.spectral.golden;

import dev.spectral.Choice;
import dev.spectral.ObjectFieldMap;
import dev.spectral.ObjectSelection;
import dev.spectral.ScheduleValue;
import dev.spectral.annotations.Activated;
import dev.spectral.annotations.ActivatedBy;
import dev.spectral.annotations.ConfigPage;
import dev.spectral.annotations.ConfigPermission;
import dev.spectral.annotations.ConfigVar;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.DataSource;
import dev.spectral.annotations.DataSourceReset;
import dev.spectral.annotations.Flow;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.Integration;
import dev.spectral.annotations.OnPremise;
import dev.spectral.annotations.ScheduleType;
import dev.spectral.annotations.ValidationMode;
import dev.spectral.annotations.Value;
import dev.spectral.form.JsonForm;
import dev.spectral.integration.ConnectionHandle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fixtures about config pages, as an author would write them. */
final class AuthoredPages {

  private AuthoredPages() {}

  static Map<String, Class<?>> all() {
    return Map.of(
        "fx-i12-config-vars-schedule", Schedules.class,
        "fx-i13-json-forms", Forms.class,
        "fx-i14-data-sources-inline", Sources.class,
        "fx-i16-on-prem-connections", OnPremises.class,
        "fx-i18-data-source-references", References.class,
        "fx-i22-scoped-config-vars", Scopes.class,
        "fx-i23-user-level-pages", UserLevels.class);
  }

  @Integration(name = "Fixture", description = "A fixture", pages = Schedules.Page.class)
  public static final class Schedules {

    @ConfigPage(name = "P")
    public record Page(
        @ConfigVar(name = "None", stableKey = "n") ScheduleValue none,
        @ConfigVar(name = "Empty", stableKey = "e") ScheduleValue empty,
        @ConfigVar(
                name = "Custom",
                stableKey = "c",
                defaultValue = "0 0 * * *",
                timeZone = "America/Chicago")
            ScheduleValue custom,
        @ConfigVar(
                name = "T_none",
                stableKey = "t-none",
                scheduleType = ScheduleType.NONE,
                defaultValue = "5")
            ScheduleValue tNone,
        @ConfigVar(
                name = "T_once",
                stableKey = "t-once",
                scheduleType = ScheduleType.ONCE,
                defaultValue = "5")
            ScheduleValue tOnce,
        @ConfigVar(
                name = "T_custom",
                stableKey = "t-custom",
                scheduleType = ScheduleType.CUSTOM,
                defaultValue = "5")
            ScheduleValue tCustom,
        @ConfigVar(
                name = "T_minute",
                stableKey = "t-minute",
                scheduleType = ScheduleType.MINUTE,
                defaultValue = "5")
            ScheduleValue tMinute,
        @ConfigVar(
                name = "T_hour",
                stableKey = "t-hour",
                scheduleType = ScheduleType.HOUR,
                defaultValue = "5")
            ScheduleValue tHour,
        @ConfigVar(
                name = "T_day",
                stableKey = "t-day",
                scheduleType = ScheduleType.DAY,
                defaultValue = "5")
            ScheduleValue tDay,
        @ConfigVar(
                name = "T_week",
                stableKey = "t-week",
                scheduleType = ScheduleType.WEEK,
                defaultValue = "5")
            ScheduleValue tWeek,
        @ConfigVar(name = "ObjDefault", stableKey = "o", defaultValue = "{\"value\":\"x\"}")
            ScheduleValue object) {}

    @Flow(name = "Flow 1", stableKey = "flow-1", description = "d")
    public void flow1() {}
  }

  @Integration(name = "Fixture", description = "A fixture", pages = Forms.Page.class)
  public static final class Forms {

    @ConfigPage(name = "P")
    public record Page(
        @ConfigVar(name = "Static", stableKey = "s") JsonForm shown,
        @ConfigVar(
                name = "Hide",
                stableKey = "h",
                validationMode = ValidationMode.VALIDATE_AND_HIDE,
                defaultValue =
                    """
                    {"schema": {"type": "object"}, "uiSchema": {"type": "VerticalLayout"},
                     "data": {"a": 1}}""")
            JsonForm hide,
        @ConfigVar(name = "Dynamic", stableKey = "d", dataSource = "form") JsonForm dynamic,
        @ConfigVar(
                name = "NoVal",
                stableKey = "nv",
                dataSource = "form",
                validationMode = ValidationMode.NO_VALIDATION)
            JsonForm noVal,
        @ConfigVar(
                name = "Reset",
                stableKey = "r",
                dataSource = "form",
                dataSourceReset = DataSourceReset.ALWAYS,
                resetDependencies = {"Static", "Hide"})
            JsonForm reset,
        @ConfigVar(
                name = "ResetNoDeps",
                stableKey = "rn",
                dataSource = "form",
                dataSourceReset = DataSourceReset.PROMPT)
            JsonForm resetNoDeps) {}

    @DataSource
    public JsonForm form() {
      return List.<JsonForm>of().iterator().next();
    }

    @Flow(name = "Flow 1", stableKey = "flow-1", description = "d")
    public void flow1() {}
  }

  @Integration(name = "Fixture", description = "A fixture", pages = Sources.Page.class)
  public static final class Sources {

    @ConfigPage(name = "P")
    public record Page(
        @ConfigVar(
                name = "Select string",
                stableKey = "ds-string",
                description = "d string",
                dataSource = "text")
            String text,
        @ConfigVar(
                name = "Select date",
                stableKey = "ds-date",
                description = "d date",
                dataSource = "date")
            LocalDate date,
        @ConfigVar(
                name = "Select timestamp",
                stableKey = "ds-timestamp",
                description = "d timestamp",
                dataSource = "timestamp")
            Instant timestamp,
        @ConfigVar(
                name = "Select picklist",
                stableKey = "ds-picklist",
                description = "d picklist",
                dataSource = "picklist")
            String picklist,
        @ConfigVar(
                name = "Select schedule",
                stableKey = "ds-schedule",
                description = "d schedule",
                dataSource = "schedule")
            ScheduleValue schedule,
        @ConfigVar(
                name = "Select code",
                stableKey = "ds-code",
                description = "d code",
                dataSource = "code")
            String code,
        @ConfigVar(
                name = "Select boolean",
                stableKey = "ds-boolean",
                description = "d boolean",
                dataSource = "bool")
            boolean bool,
        @ConfigVar(
                name = "Select number",
                stableKey = "ds-number",
                description = "d number",
                dataSource = "number")
            int number,
        @ConfigVar(
                name = "Select objectSelection",
                stableKey = "ds-objectSelection",
                description = "d objectSelection",
                dataSource = "objectSelection")
            ObjectSelection objectSelection,
        @ConfigVar(
                name = "Select objectFieldMap",
                stableKey = "ds-objectFieldMap",
                description = "d objectFieldMap",
                dataSource = "objectFieldMap")
            ObjectFieldMap objectFieldMap,
        @ConfigVar(
                name = "Select jsonForm",
                stableKey = "ds-jsonForm",
                description = "d jsonForm",
                dataSource = "jsonForm")
            JsonForm jsonForm,
        @ConfigVar(
                name = "List picker",
                stableKey = "lp",
                dataSource = "picklist",
                permission = ConfigPermission.EMBEDDED)
            List<String> picked,
        @ConfigVar(name = "Reset ignored", stableKey = "ri", dataSource = "picklist")
            String reset) {}

    @DataSource
    public String text() {
      return "";
    }

    @DataSource
    public LocalDate date() {
      return LocalDate.EPOCH;
    }

    @DataSource
    public Instant timestamp() {
      return Instant.EPOCH;
    }

    @DataSource
    public List<Choice> picklist() {
      return List.of();
    }

    @DataSource
    public ScheduleValue schedule() {
      return ScheduleValue.cron("* * * * *");
    }

    @DataSource(code = true)
    public String code() {
      return "";
    }

    @DataSource
    public boolean bool() {
      return true;
    }

    @DataSource
    public int number() {
      return 1;
    }

    @DataSource
    public ObjectSelection objectSelection() {
      return List.<ObjectSelection>of().iterator().next();
    }

    @DataSource
    public ObjectFieldMap objectFieldMap() {
      return List.<ObjectFieldMap>of().iterator().next();
    }

    @DataSource
    public JsonForm jsonForm() {
      return List.<JsonForm>of().iterator().next();
    }

    @Flow(name = "Flow 1", stableKey = "flow-1", description = "d")
    public void flow1() {}
  }

  @Integration(name = "Fixture", description = "A fixture", pages = OnPremises.Page.class)
  public static final class OnPremises {

    @Connection(label = "Controlled", description = "Host and port")
    public record Controlled(
        @Input(label = "H", onPremControlled = true) Optional<String> host,
        @Input(label = "P", onPremControlled = true) Optional<String> port) {}

    @Connection(label = "Plain", description = "No host")
    public record Plain(@Input(label = "A") Optional<String> a) {}

    @ConfigPage(name = "P")
    public record Page(
        @ConfigVar(name = "OP allowed", stableKey = "op-allowed", onPremise = OnPremise.ALLOWED)
            Controlled allowed,
        @ConfigVar(name = "OP required", stableKey = "op-required", onPremise = OnPremise.REQUIRED)
            Controlled required,
        @ConfigVar(
                name = "OP disallowed",
                stableKey = "op-disallowed",
                onPremise = OnPremise.DISALLOWED)
            Controlled disallowed,
        @ConfigVar(name = "Dis no inputs", stableKey = "dn", onPremise = OnPremise.DISALLOWED)
            Plain plain,
        @ConfigVar(name = "Neither", stableKey = "ne") Plain neither) {}

    @Flow(name = "Flow 1", stableKey = "flow-1", description = "d")
    public void flow1() {}
  }

  @Integration(
      name = "Fixture",
      description = "A fixture",
      pages = References.Page.class,
      components = {GeneratedAcme.class, GeneratedPrivate.class})
  public static final class References {

    @ConfigPage(name = "P")
    public record Page(
        @ConfigVar(name = "Pick", stableKey = "p")
            @GeneratedAcme.SelectItem(
                connection = @Value(configVar = "Conn"),
                filter = @Value(template = "x/{{#Conn}}"),
                ids = @Value("1"))
            List<String> pick,
        @ConfigVar(name = "Pick bare", stableKey = "pb") @GeneratedAcme.SelectItem String bare,
        @ConfigVar(name = "Pick cv list", stableKey = "pcl")
            @GeneratedAcme.SelectItem(ids = @Value(configVar = "IDs"))
            String list,
        @ConfigVar(
                name = "Form",
                stableKey = "f",
                validationMode = ValidationMode.NO_VALIDATION,
                dataSourceReset = DataSourceReset.PROMPT)
            @GeneratedAcme.Mapper
            JsonForm form,
        @ConfigVar(name = "Form plain", stableKey = "fp") @GeneratedAcme.Mapper JsonForm plain,
        @ConfigVar(name = "Conn", stableKey = "c") @GeneratedAcme.OAuth2 ConnectionHandle conn) {}

    @Flow(name = "Flow 1", stableKey = "flow-1", description = "d")
    public void flow1() {}
  }

  @Integration(
      name = "Fixture",
      description = "A fixture",
      scoped = Scopes.Scoped.class,
      pages = Scopes.Page.class)
  public static final class Scopes {

    public record Scoped(
        @ConfigVar(name = "Org Slack", stableKey = "org-slack")
            @Activated(by = ActivatedBy.ORGANIZATION)
            ConnectionHandle slack,
        @ConfigVar(name = "Cust SF", stableKey = "cust-sf") @Activated(by = ActivatedBy.CUSTOMER)
            ConnectionHandle salesforce) {}

    @ConfigPage(name = "P")
    public record Page(
        @ConfigVar(name = "Page Org", stableKey = "page-org")
            @Activated(by = ActivatedBy.ORGANIZATION)
            ConnectionHandle org,
        @ConfigVar(name = "Page Cust", stableKey = "page-cust")
            @Activated(by = ActivatedBy.CUSTOMER)
            ConnectionHandle customer,
        @ConfigVar(name = "Str", stableKey = "s") String text) {}

    @Flow(name = "Flow 1", stableKey = "flow-1", description = "d")
    public void flow1() {}
  }

  @Integration(
      name = "Fixture",
      description = "A fixture",
      pages = UserLevels.Page.class,
      userLevelPages = UserLevels.UserPage.class)
  public static final class UserLevels {

    @Connection(label = "Inline", description = "A key")
    public record Inline(@Input(label = "K") Optional<String> k) {}

    @ConfigPage(name = "P")
    public record Page(@ConfigVar(name = "A", stableKey = "a") String a) {}

    @ConfigPage(name = "User page", tagline = "yours", closingText = "<p>hello</p>")
    public record UserPage(
        @ConfigVar(name = "Slack", stableKey = "user-slack") @Activated(by = ActivatedBy.USER)
            ConnectionHandle slack,
        @ConfigVar(name = "Inline", stableKey = "inl") Inline inline,
        @ConfigVar(name = "Pref", stableKey = "pref") String preference) {}

    @Flow(name = "Flow 1", stableKey = "flow-1", description = "d")
    public void flow1() {}
  }
}
