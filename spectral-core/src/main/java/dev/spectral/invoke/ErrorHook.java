package dev.spectral.invoke;

import dev.spectral.internal.read.Instances;
import dev.spectral.internal.reflect.ReflectedMethod;
import dev.spectral.internal.source.SourceMethod;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** The component's error hook, or none. */
@FunctionalInterface
interface ErrorHook {

  /** Gives the error to report in place of another. */
  Throwable apply(Throwable error);

  static ErrorHook of(Instances instances, @Nullable SourceMethod source) {
    if (source == null) {
      return error -> error;
    }
    MethodHandle handle = handle(instances.of(source), ((ReflectedMethod) source).method());
    return error -> {
      try {
        Object replaced = handle.invoke(error);
        return replaced == null ? error : (Throwable) replaced;
      } catch (Throwable thrown) {
        return thrown;
      }
    };
  }

  private static MethodHandle handle(Object instance, Method method) {
    try {
      method.setAccessible(true);
      return MethodHandles.lookup().unreflect(method).bindTo(instance);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("The method was made accessible.", e);
    }
  }
}
