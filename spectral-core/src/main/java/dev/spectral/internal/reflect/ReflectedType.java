package dev.spectral.internal.reflect;

import dev.spectral.internal.source.SourceConstant;
import dev.spectral.internal.source.SourceType;
import dev.spectral.internal.source.SourceVariable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type that reflection knows. */
public final class ReflectedType extends ReflectedElement implements SourceType {

  private final Type type;
  private final Class<?> raw;
  private final String name;
  private @Nullable Shape shape;
  private @Nullable List<SourceType> arguments;
  private @Nullable List<SourceVariable> components;
  private @Nullable List<SourceType> permitted;
  private @Nullable List<SourceConstant> constants;

  /**
   * Look at a type.
   *
   * @param type the type
   */
  public ReflectedType(Type type) {
    this(type, new Mirrors());
  }

  ReflectedType(Type type, Mirrors mirrors) {
    super(rawOf(type), mirrors);
    this.type = type instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : type;
    this.raw = rawOf(type);
    this.name = nameOf(this.type, raw);
  }

  private static Class<?> rawOf(Type type) {
    if (type instanceof Class<?> plain) {
      return plain;
    }
    if (type instanceof ParameterizedType generic) {
      return rawOf(generic.getRawType());
    }
    if (type instanceof GenericArrayType array) {
      return rawOf(array.getGenericComponentType()).arrayType();
    }
    if (type instanceof WildcardType wildcard) {
      return rawOf(wildcard.getUpperBounds()[0]);
    }
    return Object.class;
  }

  /**
   * Give the class itself.
   *
   * @return the class without type arguments
   */
  public Class<?> raw() {
    return raw;
  }

  /**
   * Give the type as it is written.
   *
   * @return the type with its arguments
   */
  public Type written() {
    return type;
  }

  @Override
  public String name() {
    return name;
  }

  private static String nameOf(Type type, Class<?> raw) {
    if (type instanceof TypeVariable<?> variable) {
      return variable.getName();
    }
    String canonical = raw.getCanonicalName();
    return canonical == null ? raw.getName() : canonical;
  }

  @Override
  public Shape shape() {
    Shape known = shape;
    if (known == null) {
      known = findShape();
      shape = known;
    }
    return known;
  }

  private Shape findShape() {
    if (type instanceof TypeVariable<?>) {
      return Shape.VARIABLE;
    }
    if (raw.isPrimitive()) {
      return Shape.PRIMITIVE;
    }
    if (raw.isArray()) {
      return Shape.ARRAY;
    }
    if (raw.isEnum()) {
      return Shape.ENUM;
    }
    if (raw.isRecord()) {
      return Shape.RECORD;
    }
    return isSealed() ? Shape.SEALED : Shape.OTHER;
  }

  private boolean isSealed() {
    return !Modifier.isFinal(raw.getModifiers()) && raw.isSealed();
  }

  @Override
  public List<SourceType> arguments() {
    List<SourceType> known = arguments;
    if (known == null) {
      known =
          type instanceof ParameterizedType generic
              ? mirrors.types(generic.getActualTypeArguments())
              : List.of();
      arguments = known;
    }
    return known;
  }

  @Override
  public List<SourceVariable> components() {
    List<SourceVariable> known = components;
    if (known == null) {
      known = readComponents();
      components = known;
    }
    return known;
  }

  private List<SourceVariable> readComponents() {
    RecordComponent[] all = raw.getRecordComponents();
    if (all == null) {
      return List.of();
    }
    List<SourceVariable> variables = new ArrayList<>(all.length);
    for (RecordComponent one : all) {
      variables.add(ReflectedVariable.of(one, this));
    }
    return List.copyOf(variables);
  }

  @Override
  public List<SourceType> permitted() {
    List<SourceType> known = permitted;
    if (known == null) {
      known = isSealed() ? mirrors.types(raw.getPermittedSubclasses()) : List.of();
      permitted = known;
    }
    return known;
  }

  @Override
  public List<SourceConstant> constants() {
    List<SourceConstant> known = constants;
    if (known == null) {
      known = readConstants();
      constants = known;
    }
    return known;
  }

  private List<SourceConstant> readConstants() {
    Object[] all = raw.getEnumConstants();
    return all == null
        ? List.of()
        : Arrays.stream(all).<SourceConstant>map(one -> constant((Enum<?>) one)).toList();
  }

  private Constant constant(Enum<?> constant) {
    try {
      return new Constant(raw.getField(constant.name()), mirrors);
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public @Nullable ReflectedClass declaration() {
    boolean none = raw.isPrimitive() || raw.isArray() || type instanceof TypeVariable<?>;
    return none ? null : new ReflectedClass(raw, mirrors);
  }

  @Override
  public @Nullable String location() {
    return ClassFile.of(raw).sourceFile();
  }

  private static final class Constant extends ReflectedElement implements SourceConstant {

    private final Field field;

    Constant(Field field, Mirrors mirrors) {
      super(field, mirrors);
      this.field = field;
    }

    @Override
    public String name() {
      return field.getName();
    }

    @Override
    public @Nullable String location() {
      return null;
    }
  }
}
