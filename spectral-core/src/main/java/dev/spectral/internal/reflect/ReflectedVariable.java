package dev.spectral.internal.reflect;

import dev.spectral.internal.source.SourceVariable;
import java.lang.reflect.AnnotatedElement;
import org.jspecify.annotations.Nullable;

/** A parameter of a method, or a component of a record. */
final class ReflectedVariable extends ReflectedElement implements SourceVariable {

  private final String name;
  private final boolean named;
  private final ReflectedType type;
  private final ReflectedElement owner;

  ReflectedVariable(
      AnnotatedElement element,
      String name,
      boolean named,
      ReflectedType type,
      ReflectedElement owner) {
    super(element);
    this.name = name;
    this.named = named;
    this.type = type;
    this.owner = owner;
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
  public @Nullable String location() {
    return owner.location();
  }
}
