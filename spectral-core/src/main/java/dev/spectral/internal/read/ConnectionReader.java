package dev.spectral.internal.read;

import dev.spectral.annotations.Connection;
import dev.spectral.annotations.OAuth2;
import dev.spectral.definition.ConnectionDefinition;
import dev.spectral.definition.InputDefinition;
import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.source.SourceType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads connections. */
public final class ConnectionReader {

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
    List<InputDefinition> declared = inputs.fields(type);
    OAuth2 oauth2 = type.annotation(OAuth2.class);
    OAuth2Reader reader = oauth2 == null ? null : new OAuth2Reader(report, type, oauth2, declared);
    List<InputDefinition> fields = reader == null ? declared : reader.inputs();
    new ConnectionRules(report, type).check(fields, reader != null);
    LoginSlots slots = new LoginSlots(report, type);
    new PlacementRules(report, type, slots).check();
    new PingRules(report, type, slots).check();
    return new ConnectionDefinition(
        keyOf(type),
        connection.label(),
        connection.description(),
        icon(connection.oauth2Icon(), type),
        icon(connection.avatarIcon(), type),
        reader == null ? null : reader.definition(),
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
}
