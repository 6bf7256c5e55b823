package dev.spectral.internal.reflect;

import dev.spectral.internal.source.SourceAnnotation;
import dev.spectral.internal.source.SourceVariable;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parameter of a method, or a component of a record. */
final class ReflectedVariable extends ReflectedElement implements SourceVariable {

  private final String name;
  private final boolean named;
  private final ReflectedType type;
  private final ReflectedElement owner;
  private final @Nullable AnnotatedElement accessor;

  private ReflectedVariable(
      AnnotatedElement element,
      String name,
      boolean named,
      ReflectedType type,
      ReflectedElement owner,
      @Nullable AnnotatedElement accessor) {
    super(element, owner.mirrors);
    this.name = name;
    this.named = named;
    this.type = type;
    this.owner = owner;
    this.accessor = accessor;
  }

  static ReflectedVariable of(Parameter one, Annotation[] annotations, ReflectedElement owner) {
    ReflectedType type = owner.mirrors.type(one.getParameterizedType());
    AnnotatedElement known = new KnownAnnotations(List.of(annotations));
    return new ReflectedVariable(known, one.getName(), one.isNamePresent(), type, owner, null);
  }

  static ReflectedVariable of(RecordComponent one, ReflectedElement owner) {
    ReflectedType type = owner.mirrors.type(one.getGenericType());
    return new ReflectedVariable(one, one.getName(), true, type, owner, one.getAccessor());
  }

  /** The annotations of a parameter, which reflection parses anew for each parameter. */
  private record KnownAnnotations(List<Annotation> annotations) implements AnnotatedElement {

    @Override
    public <A extends Annotation> @Nullable A getAnnotation(Class<A> type) {
      for (Annotation one : annotations) {
        if (type.isInstance(one)) {
          return type.cast(one);
        }
      }
      return null;
    }

    @Override
    public Annotation[] getAnnotations() {
      return annotations.toArray(Annotation[]::new);
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
      return annotations.toArray(Annotation[]::new);
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean isNamed() {
    return named;
  }

  @Override
  public ReflectedType type() {
    return type;
  }

  @Override
  public List<SourceAnnotation> accessorAnnotations() {
    return accessor == null ? List.of() : mirrors.annotations(accessor);
  }

  @Override
  public @Nullable String location() {
    return owner.location();
  }
}
