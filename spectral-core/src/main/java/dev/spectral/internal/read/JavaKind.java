package dev.spectral.internal.read;

import dev.spectral.definition.WireType;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The Java types an input may have, and the wire type each stands for: the table of the design. */
public enum JavaKind {
  STRING(WireType.STRING, "java.lang.String"),
  URI(WireType.STRING, "java.net.URI"),
  SECRET(WireType.PASSWORD, "dev.spectral.Secret"),
  BOOLEAN(WireType.BOOLEAN, "boolean", "java.lang.Boolean"),
  INT(WireType.STRING, "int", "java.lang.Integer"),
  LONG(WireType.STRING, "long", "java.lang.Long"),
  DOUBLE(WireType.STRING, "double", "java.lang.Double"),
  BIG_DECIMAL(WireType.STRING, "java.math.BigDecimal"),
  LOCAL_DATE(WireType.DATE, "java.time.LocalDate"),
  INSTANT(WireType.TIMESTAMP, "java.time.Instant"),
  OFFSET_DATE_TIME(WireType.TIMESTAMP, "java.time.OffsetDateTime"),
  ENUM(WireType.STRING),
  BYTES(WireType.DATA, "byte[]"),
  DATA(WireType.DATA, "dev.spectral.Data"),
  JSON(WireType.CODE, "com.fasterxml.jackson.databind.JsonNode"),
  JSON_RECORD(WireType.CODE),
  FLOW(WireType.FLOW, "dev.spectral.FlowRef"),
  CONDITIONAL(WireType.CONDITIONAL, "dev.spectral.ConditionalExpression"),
  OBJECT_SELECTION(WireType.OBJECT_SELECTION, "dev.spectral.ObjectSelection"),
  OBJECT_FIELD_MAP(WireType.OBJECT_FIELD_MAP, "dev.spectral.ObjectFieldMap"),
  JSON_FORM(WireType.JSON_FORM, "dev.spectral.form.JsonForm"),
  RECORD(WireType.STRUCTURED_OBJECT),
  SEALED(WireType.DYNAMIC_OBJECT),
  CONNECTION(WireType.CONNECTION, "dev.spectral.ConnectionValue");

  /** What an author may write, for messages. */
  public static final String ALLOWED =
      "String, URI, Secret, boolean, int, long, double, BigDecimal, LocalDate, Instant,"
          + " OffsetDateTime, an enum, byte[], Data, JsonNode, FlowRef, ConditionalExpression,"
          + " ObjectSelection, ObjectFieldMap, JsonForm, a record, a sealed interface of records,"
          + " a List, Map<String, …> or List<KeyValue<…>> of these, or an Optional of any";

  private static final Map<String, JavaKind> BY_NAME = new HashMap<>();

  static {
    for (JavaKind kind : values()) {
      BY_NAME.put(kind.name, kind);
      BY_NAME.put(kind.boxed, kind);
    }
  }

  private static final Set<JavaKind> SCALARS = EnumSet.range(STRING, ENUM);

  private final WireType wire;
  private final String name;
  private final String boxed;

  JavaKind(WireType wire) {
    this(wire, "");
  }

  JavaKind(WireType wire, String name) {
    this(wire, name, name);
  }

  JavaKind(WireType wire, String name, String boxed) {
    this.wire = wire;
    this.name = name;
    this.boxed = boxed;
  }

  /**
   * Give the wire type that the kind stands for.
   *
   * @return the wire type
   */
  public WireType wire() {
    return wire;
  }

  /**
   * Tell whether a value is one text that is parsed.
   *
   * @return whether the kind is a scalar
   */
  public boolean isScalar() {
    return SCALARS.contains(this);
  }

  static @Nullable JavaKind named(String type) {
    return type.isEmpty() ? null : BY_NAME.get(type);
  }
}
