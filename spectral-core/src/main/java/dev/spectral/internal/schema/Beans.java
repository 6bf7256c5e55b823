package dev.spectral.internal.schema;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Describes records and beans: the members that the mapper writes. */
final class Beans {

  private static final Set<Class<?>> OPTIONAL =
      Set.of(OptionalInt.class, OptionalLong.class, OptionalDouble.class);

  /** Annotations with which an author writes a member in another way than its type says. */
  private static final List<Class<? extends Annotation>> FREE =
      List.of(JsonSerialize.class, JsonFormat.class, JsonRawValue.class, JsonTypeInfo.class);

  private static final Set<JsonInclude.Include> LEAVING_OUT =
      EnumSet.of(
          JsonInclude.Include.NON_EMPTY,
          JsonInclude.Include.NON_DEFAULT,
          JsonInclude.Include.CUSTOM);

  private Beans() {}

  /** Tells whether the mapper writes the members of a type, and not something of its own. */
  static boolean isKnown(JavaType type) {
    Class<?> raw = type.getRawClass();
    String name = raw.getName();
    return raw != Object.class
        && !JsonNode.class.isAssignableFrom(raw)
        && !name.startsWith("java.")
        && !name.startsWith("javax.")
        && !raw.isAnnotationPresent(JsonTypeInfo.class)
        && !raw.isAnnotationPresent(JsonSerialize.class)
        && !raw.isAnnotationPresent(JsonFormat.class);
  }

  static ObjectNode write(JavaType type, SchemaWriter writer) {
    BeanDescription bean = writer.bean(type);
    AnnotatedMember value = bean.findJsonValueAccessor();
    if (value != null) {
      return writer.write(value.getType());
    }
    ObjectNode properties = SchemaWriter.anything();
    ArrayNode required = JsonNodeFactory.instance.arrayNode();
    for (BeanPropertyDefinition property : bean.findProperties()) {
      AnnotatedMember member = property.getAccessor();
      if (member != null && !member.hasAnnotation(JsonUnwrapped.class)) {
        JavaType held = member.getType();
        JavaType inner = held.isReferenceType() ? held.getContentType() : held;
        properties.set(
            property.getName(), isTold(member) ? writer.write(inner) : SchemaWriter.anything());
        if (isAlwaysThere(type, member) && !mayBeLeftOut(property, bean)) {
          required.add(property.getName());
        }
      }
    }
    ObjectNode schema = SimpleTypes.named("object");
    set(schema, "properties", properties);
    set(schema, "required", required);
    return schema;
  }

  /** Tells whether the type of a member says how it is written, and no annotation of the author. */
  private static boolean isTold(AnnotatedMember member) {
    return FREE.stream().noneMatch(member::hasAnnotation);
  }

  /** Tells whether the author has values left out that are there. */
  private static boolean mayBeLeftOut(BeanPropertyDefinition property, BeanDescription bean) {
    JsonInclude.Value whole = bean.findPropertyInclusion(JsonInclude.Value.empty());
    JsonInclude.Value both = whole.withOverrides(property.findInclusion());
    return LEAVING_OUT.contains(both.getValueInclusion());
  }

  private static void set(ObjectNode schema, String name, JsonNode value) {
    if (!value.isEmpty()) {
      schema.set(name, value);
    }
  }

  /** Tells whether a member is never absent: what is null or empty is not written. */
  private static boolean isAlwaysThere(JavaType owner, AnnotatedMember member) {
    JavaType type = member.getType();
    if (type.isPrimitive()) {
      return true;
    }
    boolean optional = type.isReferenceType() || OPTIONAL.contains(type.getRawClass());
    return owner.getRawClass().isRecord() && !optional && !isNullable(member);
  }

  private static boolean isNullable(AnnotatedMember member) {
    AnnotatedType type = null;
    if (member.getMember() instanceof Method method) {
      type = method.getAnnotatedReturnType();
    } else if (member.getMember() instanceof Field field) {
      type = field.getAnnotatedType();
    }
    return hasNullable(type) || hasNullable(member.getAnnotated());
  }

  private static boolean hasNullable(@Nullable AnnotatedElement element) {
    return element != null
        && Arrays.stream(element.getAnnotations())
            .map(Annotation::annotationType)
            .anyMatch(one -> one.getSimpleName().equals("Nullable"));
  }
}
