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
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type that reflection knows. */
public final class ReflectedType extends ReflectedElement implements SourceType {

  private final Type type;
  private final Class<?> raw;

  /**
   * Look at a type.
   *
   * @param type the type
   */
  public ReflectedType(Type type) {
    super(rawOf(type));
    this.type = type instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : type;
    this.raw = rawOf(type);
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

  @Override
  public String name() {
    if (type instanceof TypeVariable<?> variable) {
      return variable.getName();
    }
    return raw.getCanonicalName() == null ? raw.getName() : raw.getCanonicalName();
  }

  @Override
  public Shape shape() {
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
    return raw.isSealed() ? Shape.SEALED : Shape.OTHER;
  }

  @Override
  public List<SourceType> arguments() {
    if (type instanceof ParameterizedType generic) {
      return Arrays.stream(generic.getActualTypeArguments())
          .<SourceType>map(ReflectedType::new)
          .toList();
    }
    return List.of();
  }

  @Override
  public List<SourceVariable> components() {
    RecordComponent[] components = raw.getRecordComponents();
    if (components == null) {
      return List.of();
    }
    return Arrays.stream(components)
        .<SourceVariable>map(one -> ReflectedVariable.of(one, this))
        .toList();
  }

  @Override
  public List<SourceType> permitted() {
    boolean sealed = !Modifier.isFinal(raw.getModifiers()) && raw.isSealed();
    Class<?>[] permitted = sealed ? raw.getPermittedSubclasses() : null;
    return permitted == null
        ? List.of()
        : Arrays.stream(permitted).<SourceType>map(ReflectedType::new).toList();
  }

  @Override
  public List<SourceConstant> constants() {
    Object[] constants = raw.getEnumConstants();
    return constants == null
        ? List.of()
        : Arrays.stream(constants).<SourceConstant>map(one -> constant((Enum<?>) one)).toList();
  }

  private Constant constant(Enum<?> constant) {
    try {
      return new Constant(raw.getField(constant.name()));
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public @Nullable ReflectedClass declaration() {
    boolean none = raw.isPrimitive() || raw.isArray() || type instanceof TypeVariable<?>;
    return none ? null : new ReflectedClass(raw);
  }

  @Override
  public @Nullable String location() {
    return ClassFile.of(raw).sourceFile();
  }

  private static final class Constant extends ReflectedElement implements SourceConstant {

    private final Field field;

    Constant(Field field) {
      super(field);
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
