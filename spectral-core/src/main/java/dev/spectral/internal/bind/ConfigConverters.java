package dev.spectral.internal.bind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.spectral.ScheduleValue;
import dev.spectral.Secret;
import dev.spectral.form.JsonForm;
import dev.spectral.integration.ConnectionHandle;
import dev.spectral.internal.json.Json;
import dev.spectral.internal.source.SourceType;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts values that only config variables have. */
final class ConfigConverters {

  private static final Pattern SENSITIVE =
      Pattern.compile("password|passphrase|secret|token|credential|(api|private|access).?key");

  private ConfigConverters() {}

  /** Makes the converter of a connection of the integration, whatever key it goes by. */
  static Converter login(SourceType record) {
    Login login = Login.of(record);
    return (wire, path, binding) -> {
      Map<String, ?> connection = connection(wire, path, binding);
      Object fields = connection == null ? null : connection.get("fields");
      Map<String, ?> values = fields == null ? Map.of() : RecordConverter.object(fields);
      return connection == null || values == null
          ? null
          : login.make(values, connection.get("token"), path, binding);
    };
  }

  private static @Nullable Map<String, ?> connection(Object wire, String path, Binding binding) {
    Map<String, ?> connection = RecordConverter.object(wire);
    if (connection == null) {
      binding.problem(path, "is not a connection", "Give {\"key\": …, \"fields\": {…}}.");
    }
    return connection;
  }

  static @Nullable Object handle(Object wire, String path, Binding binding) {
    if (wire instanceof ConnectionHandle handle) {
      handle.reveal().forEach((key, value) -> note(key, value, binding));
      return handle;
    }
    Map<String, ?> connection = connection(wire, path, binding);
    if (connection == null) {
      return null;
    }
    connection.forEach((key, value) -> note(key, value, binding));
    return ConnectionHandle.of(connection);
  }

  private static void note(String key, @Nullable Object value, Binding binding) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, inner) -> note(String.valueOf(name), inner, binding));
    } else if (value instanceof String text
        && !text.isEmpty()
        && SENSITIVE.matcher(key.toLowerCase(Locale.ROOT)).find()) {
      binding.secret(Secret.of(text));
    }
  }

  /** Takes what was filled in; the platform keeps that, and not the form around it. */
  static Object form(Object wire, String path, Binding binding) {
    JsonNode value = wire instanceof String text ? Json.parse(text) : Json.tree(wire);
    JsonNode data = value == null ? Json.tree(wire) : value;
    if (data.has("schema") && data.has("uiSchema")) {
      return Json.convert(data, JsonForm.class);
    }
    ObjectNode empty = JsonNodeFactory.instance.objectNode();
    return new JsonForm(empty, empty, data);
  }

  static @Nullable Object schedule(Object wire, String path, Binding binding) {
    Map<String, ?> schedule = RecordConverter.object(wire);
    if (schedule != null) {
      return new ScheduleValue(
          Objects.toString(schedule.get("value"), ""),
          text(schedule, "schedule_type", "scheduleType"),
          text(schedule, "time_zone", "timeZone"));
    }
    if (wire instanceof String text) {
      return ScheduleValue.cron(text);
    }
    binding.problem(
        path, "is " + Words.kindOf(wire) + ", and a schedule is wanted", "Give a cron expression.");
    return null;
  }

  private static @Nullable String text(Map<String, ?> values, String name, String other) {
    Object value = values.get(name) == null ? values.get(other) : values.get(name);
    return value == null || value.equals("") ? null : value.toString();
  }
}
