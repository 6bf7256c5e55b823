package dev.spectral.internal.read;

import dev.spectral.annotations.Connection;
import dev.spectral.annotations.Input;
import dev.spectral.definition.ConnectionDefinition;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.ProblemCode;
import dev.spectral.definition.WireType;
import dev.spectral.internal.source.SourceType;
import dev.spectral.internal.source.SourceVariable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads connections. */
public final class ConnectionReader {

  private static final Set<WireType> ALLOWED =
      EnumSet.of(
          WireType.STRING,
          WireType.DATA,
          WireType.TEXT,
          WireType.PASSWORD,
          WireType.BOOLEAN,
          WireType.TEMPLATE);

  private final Report report;
  private final InputReader inputs;

  ConnectionReader(Report report, InputReader inputs) {
    this.report = report;
    this.inputs = inputs;
  }

  /** Reads a connection, or reports why it is none and gives null. */
  @Nullable ConnectionDefinition read(SourceType type) {
    Connection connection = type.annotation(Connection.class);
    if (connection == null || type.shape() != SourceType.Shape.RECORD) {
      report.add(
          ProblemCode.SP010,
          type,
          type.simpleName(),
          notOne(type),
          type.shape() == SourceType.Shape.SEALED
              ? "list the records that " + type.simpleName() + " permits."
              : "write @Connection(label = \"…\", description = \"…\") public record "
                  + type.simpleName()
                  + "(…) {}.");
      return null;
    }
    checkTexts(connection, type);
    List<InputDefinition> fields = inputs.fields(type);
    fields.forEach(field -> checkField(field, type));
    return new ConnectionDefinition(
        keyOf(type),
        connection.label(),
        connection.description(),
        icon(connection.oauth2Icon(), type),
        icon(connection.avatarIcon(), type),
        fields);
  }

  /**
   * Give the key of a connection.
   *
   * @param type a record annotated as a connection
   * @return its key
   */
  public static String keyOf(SourceType type) {
    Connection connection = type.annotation(Connection.class);
    return connection == null || connection.key().isEmpty()
        ? Names.decapitalise(type.simpleName())
        : connection.key();
  }

  private static String notOne(SourceType type) {
    String name = "The component lists " + type.simpleName() + " as a connection, and it is ";
    return type.shape() == SourceType.Shape.RECORD
        ? name + "a record without @Connection."
        : name + "not a record.";
  }

  private void checkTexts(Connection connection, SourceType type) {
    Labels labels = new Labels(report, type, type.simpleName());
    labels.check("@Connection", connection.label(), connection.description());
    labels.checkKey(keyOf(type));
  }

  private @Nullable String icon(String path, SourceType type) {
    return new Labels(report, type, type.simpleName()).icon(path);
  }

  private static String keyOf(SourceVariable component) {
    Input input = component.annotation(Input.class);
    return input == null || input.key().isEmpty() ? component.name() : input.key();
  }

  private void checkField(InputDefinition field, SourceType type) {
    SourceVariable variable =
        type.components().stream()
            .filter(one -> keyOf(one).equals(field.key()))
            .findFirst()
            .orElse(type.components().get(0));
    String place = type.simpleName() + "." + variable.name();
    if (!ALLOWED.contains(field.type())) {
      report.add(
          ProblemCode.SP024,
          variable,
          place,
          "A connection cannot have an input of the type " + variable.type().display() + ".",
          "use String, URI, Secret, boolean, a number, an enum, byte[] or Data.");
    }
    if (Boolean.FALSE.equals(field.shown()) && field.defaultValue() == null) {
      report.add(
          ProblemCode.SP025,
          variable,
          place,
          "The input is hidden and has no default, so nobody could ever give it a value.",
          "add defaultValue = \"…\", or remove shown = false.");
    }
  }
}
