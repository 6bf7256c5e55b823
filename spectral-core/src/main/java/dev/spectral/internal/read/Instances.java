package dev.spectral.internal.read;

import dev.spectral.internal.reflect.ReflectedMethod;
import dev.spectral.internal.source.SourceMethod;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;

/** The objects of a component: that of its own class, and one of each part. */
public final class Instances {

  private final Map<Class<?>, Object> objects;

  Instances(Map<Class<?>, Object> objects) {
    this.objects = Map.copyOf(objects);
  }

  /**
   * Take one object whose methods are called.
   *
   * @param object the object
   * @return it alone
   */
  public static Instances only(Object object) {
    return new Instances(Map.of(object.getClass(), object));
  }

  /**
   * Give the object that has a method.
   *
   * @param method a method of the component or of one of its parts
   * @return the object to call it on
   */
  public Object of(SourceMethod method) {
    Method called = ((ReflectedMethod) method).method();
    return Objects.requireNonNull(objects.get(called.getDeclaringClass()));
  }
}
