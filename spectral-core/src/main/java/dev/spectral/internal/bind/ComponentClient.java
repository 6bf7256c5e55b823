package dev.spectral.internal.bind;

import dev.spectral.ComponentCalls;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Makes objects of a generated class.
 *
 * @param constructor takes what calls components
 */
public record ComponentClient(MethodHandle constructor) {

  /**
   * Prepare a class.
   *
   * @param type the class
   * @return what makes its objects
   * @throws IllegalArgumentException when it is no generated class
   */
  public static ComponentClient of(Class<?> type) {
    try {
      return new ComponentClient(
          MethodHandles.publicLookup()
              .findConstructor(type, MethodType.methodType(void.class, ComponentCalls.class))
              .asType(MethodType.methodType(Object.class, ComponentCalls.class)));
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          type.getName()
              + " has no public constructor that takes a ComponentCalls. Name a class that"
              + " spectral:component-manifest has written.",
          e);
    }
  }

  /**
   * Make an object.
   *
   * @param calls what calls components
   * @return the object
   */
  public Object make(ComponentCalls calls) {
    try {
      return (Object) constructor.invokeExact(calls);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
