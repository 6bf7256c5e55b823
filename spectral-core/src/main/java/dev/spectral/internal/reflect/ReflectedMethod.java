package dev.spectral.internal.reflect;

import dev.spectral.internal.source.SourceMethod;
import dev.spectral.internal.source.SourceType;
import dev.spectral.internal.source.SourceVariable;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method of a loaded class. */
public final class ReflectedMethod extends ReflectedElement implements SourceMethod {

  private final Method method;
  private final @Nullable String location;
  private @Nullable List<SourceVariable> parameters;

  ReflectedMethod(Method method, @Nullable String location, Mirrors mirrors) {
    super(method, mirrors);
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
    List<SourceVariable> known = parameters;
    if (known == null) {
      known = read();
      parameters = known;
    }
    return known;
  }

  private List<SourceVariable> read() {
    List<SourceVariable> all = new ArrayList<>();
    Annotation[][] annotations = method.getParameterAnnotations(); // each call parses them all
    Parameter[] given = method.getParameters();
    for (int i = 0; i < given.length; i++) {
      all.add(ReflectedVariable.of(given[i], annotations[i], this));
    }
    return List.copyOf(all);
  }

  @Override
  public SourceType returnType() {
    return mirrors.type(method.getGenericReturnType());
  }

  @Override
  public @Nullable String location() {
    return location;
  }
}
