package dev.spectral.internal.reflect;

import dev.spectral.internal.source.SourceMethod;
import dev.spectral.internal.source.SourceType;
import dev.spectral.internal.source.SourceVariable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method of a loaded class. */
public final class ReflectedMethod extends ReflectedElement implements SourceMethod {

  private final Method method;
  private final @Nullable String location;

  ReflectedMethod(Method method, @Nullable String location) {
    super(method);
    this.method = method;
    this.location = location;
  }

  /**
   * Give the method itself.
   *
   * @return the method
   */
  public Method method() {
    return method;
  }

  @Override
  public String name() {
    return method.getName();
  }

  @Override
  public String owner() {
    return method.getDeclaringClass().getSimpleName();
  }

  @Override
  public boolean isCallable() {
    return Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers());
  }

  @Override
  public List<SourceVariable> parameters() {
    return Arrays.stream(method.getParameters())
        .<SourceVariable>map(
            one ->
                new ReflectedVariable(
                    one,
                    one.getName(),
                    one.isNamePresent(),
                    new ReflectedType(one.getParameterizedType()),
                    this))
        .toList();
  }

  @Override
  public SourceType returnType() {
    return new ReflectedType(method.getGenericReturnType());
  }

  @Override
  public @Nullable String location() {
    return location;
  }
}
