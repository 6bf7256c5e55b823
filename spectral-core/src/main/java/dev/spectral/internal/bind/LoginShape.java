package dev.spectral.internal.bind;

import dev.spectral.annotations.Connection;
import dev.spectral.internal.read.ConnectionReader;
import dev.spectral.internal.read.Place;
import dev.spectral.internal.read.Placements;
import dev.spectral.internal.reflect.ReflectedType;
import dev.spectral.internal.source.SourceVariable;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the record of one connection is read, prepared once per class.
 *
 * @param key the connection's key
 * @param getters gives each component, by the name that slots have for it
 * @param places where the login goes in a request
 * @param needsPlace whether it holds something that a request needs
 */
record LoginShape(
    String key, Map<String, MethodHandle> getters, List<Place> places, boolean needsPlace) {

  private static final ClassValue<LoginShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected LoginShape computeValue(Class<?> type) {
          return read(type);
        }
      };

  static LoginShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  private static LoginShape read(Class<?> type) {
    if (!type.isRecord() || !type.isAnnotationPresent(Connection.class)) {
      throw new IllegalArgumentException(
          type.getName() + " is no login. Give a record with @Connection, or a ConnectionValue.");
    }
    ReflectedType source = new ReflectedType(type);
    List<SourceVariable> components = source.components();
    RecordComponent[] declared = type.getRecordComponents();
    Map<String, MethodHandle> getters = new LinkedHashMap<>();
    for (int i = 0; i < declared.length; i++) {
      getters.put(Placements.slotOf(components.get(i)), getter(declared[i].getAccessor()));
    }
    return new LoginShape(
        ConnectionReader.keyOf(source),
        getters,
        Placements.of(source),
        Placements.holdsSecret(source));
  }

  private static MethodHandle getter(Method accessor) {
    try {
      accessor.setAccessible(true);
      return MethodHandles.lookup()
          .unreflect(accessor)
          .asType(MethodType.methodType(Object.class, Object.class));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("The accessor was made accessible.", e);
    }
  }

  LoginValues values(Object login) {
    LoginValues values = new LoginValues();
    getters.forEach((slot, getter) -> values.add(slot, get(getter, login)));
    return values;
  }

  private static @Nullable Object get(MethodHandle getter, Object login) {
    try {
      return getter.invokeExact(login);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("An accessor of a login threw a checked exception.", e);
    }
  }
}
