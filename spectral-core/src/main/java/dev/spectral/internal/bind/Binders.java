package dev.spectral.internal.bind;

import dev.spectral.annotations.Input;
import dev.spectral.definition.CollectionType;
import dev.spectral.internal.json.Json;
import dev.spectral.internal.read.Defaults;
import dev.spectral.internal.read.EnvironmentText;
import dev.spectral.internal.read.InputShape;
import dev.spectral.internal.read.JavaKind;
import dev.spectral.internal.read.Tokens;
import dev.spectral.internal.reflect.ReflectedType;
import dev.spectral.internal.source.SourceType;
import dev.spectral.internal.source.SourceVariable;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the converters of Java types, once per component. */
final class Binders {

  private Binders() {}

  /** Makes the field of an input: a record component or a parameter with {@code @Input}. */
  static Field field(SourceVariable variable) {
    if (Tokens.isToken(variable.type())) {
      return Login.token(variable);
    }
    Input input = Objects.requireNonNull(variable.annotation(Input.class));
    InputShape shape = InputShape.of(variable.type(), input);
    String key = input.key().isEmpty() ? variable.name() : input.key();
    return new Field(key, shape.optional(), fallback(input, shape), converter(shape));
  }

  private static @Nullable Object fallback(Input input, InputShape shape) {
    String text = EnvironmentText.fill(input.defaultValue(), System::getenv);
    if (EnvironmentText.isIn(text)) {
      return null; // was for the build, whose environment is not here
    }
    if (!text.isEmpty()) {
      return EnvironmentText.isIn(input.defaultValue())
          ? text
          : Json.plain(Defaults.parse(shape, text));
    }
    boolean bool = shape.kind() == JavaKind.BOOLEAN && shape.collection() == null;
    return bool && !shape.optional() ? "false" : null;
  }

  /** Makes the converter of a shape. */
  static Converter converter(InputShape shape) {
    Converter element = element(shape);
    if (shape.collection() == null) {
      return element;
    }
    if (shape.collection() == CollectionType.VALUE_LIST) {
      return CollectionConverters.list(element);
    }
    return shape.pairs() ? CollectionConverters.pairs(element) : CollectionConverters.map(element);
  }

  private static Converter element(InputShape shape) {
    ReflectedType type = (ReflectedType) shape.element();
    JavaKind kind = Objects.requireNonNull(shape.kind());
    return switch (kind) {
      case ENUM -> EnumConverter.of(type);
      case BYTES -> ValueConverters::bytes;
      case DATA -> ValueConverters::data;
      case JSON -> ValueConverters::json;
      case FLOW -> ValueConverters::flow;
      case RECORD -> record(type, true);
      case SEALED -> SealedConverter.of(type);
      case CONNECTION -> LoginConverter.of(type);
      case JSON_RECORD, CONDITIONAL, OBJECT_SELECTION, OBJECT_FIELD_MAP, JSON_FORM ->
          ValueConverters.converted(type.raw());
      default -> new ScalarConverter(kind);
    };
  }

  /** Makes the converter of a record whose components are inputs. */
  static RecordConverter record(SourceType type, boolean strict) {
    Class<?> raw = ((ReflectedType) type).raw();
    List<Field> fields = type.components().stream().map(Binders::field).toList();
    return new RecordConverter(fields, constructor(raw), strict);
  }

  /** Finds what makes a record of an array of its components. */
  static MethodHandle constructor(Class<?> record) {
    Class<?>[] types =
        Arrays.stream(record.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = record.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return MethodHandles.lookup()
          .unreflectConstructor(constructor)
          .asSpreader(Object[].class, types.length)
          .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A record always has its canonical constructor.", e);
    }
  }
}
