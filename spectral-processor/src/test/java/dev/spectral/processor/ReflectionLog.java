package dev.spectral.processor;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.TreeSet;

/** Stands in for the reflection of the JDK, and notes who looks into which class for what. */
public final class ReflectionLog {

  static final String METHODS = "allDeclaredMethods";
  static final String CONSTRUCTORS = "allDeclaredConstructors";
  static final String FIELDS = "allDeclaredFields";

  /** Notes such as {@code acme.Erp allDeclaredMethods}. */
  static final Set<String> SEEN = new TreeSet<>();

  private ReflectionLog() {}

  private static void note(Class<?> type, String what) {
    SEEN.add(type.getName() + " " + what);
  }

  private static void note(Member member, String what) {
    note(member.getDeclaringClass(), what);
  }

  public static Class<?> forName(String name, boolean init, ClassLoader loader)
      throws ClassNotFoundException {
    Class<?> type = Class.forName(name, init, loader);
    note(type, "type");
    return type;
  }

  public static Method[] getDeclaredMethods(Class<?> type) {
    note(type, METHODS);
    return type.getDeclaredMethods();
  }

  public static Method[] getMethods(Class<?> type) {
    note(type, METHODS);
    return type.getMethods();
  }

  public static Method getDeclaredMethod(Class<?> type, String name, Class<?>... types)
      throws NoSuchMethodException {
    note(type, METHODS);
    return type.getDeclaredMethod(name, types);
  }

  public static Method getMethod(Class<?> type, String name, Class<?>... types)
      throws NoSuchMethodException {
    note(type, METHODS);
    return type.getMethod(name, types);
  }

  public static Constructor<?>[] getDeclaredConstructors(Class<?> type) {
    note(type, CONSTRUCTORS);
    return type.getDeclaredConstructors();
  }

  public static Constructor<?>[] getConstructors(Class<?> type) {
    note(type, CONSTRUCTORS);
    return type.getConstructors();
  }

  public static Constructor<?> getDeclaredConstructor(Class<?> type, Class<?>... types)
      throws NoSuchMethodException {
    note(type, CONSTRUCTORS);
    return type.getDeclaredConstructor(types);
  }

  public static Constructor<?> getConstructor(Class<?> type, Class<?>... types)
      throws NoSuchMethodException {
    note(type, CONSTRUCTORS);
    return type.getConstructor(types);
  }

  public static Field[] getDeclaredFields(Class<?> type) {
    note(type, FIELDS);
    return type.getDeclaredFields();
  }

  public static Field getDeclaredField(Class<?> type, String name) throws NoSuchFieldException {
    note(type, FIELDS);
    return type.getDeclaredField(name);
  }

  public static Field getField(Class<?> type, String name) throws NoSuchFieldException {
    note(type, FIELDS);
    return type.getField(name);
  }

  public static RecordComponent[] getRecordComponents(Class<?> type) {
    note(type, METHODS);
    return type.getRecordComponents();
  }

  public static Class<?>[] getPermittedSubclasses(Class<?> type) {
    note(type, "type");
    return type.getPermittedSubclasses();
  }

  public static Object[] getEnumConstants(Class<?> type) {
    note(type, METHODS);
    return type.getEnumConstants();
  }

  public static Object invoke(Method method, Object target, Object... arguments)
      throws IllegalAccessException, InvocationTargetException {
    note(method, METHODS);
    return method.invoke(target, arguments);
  }

  public static Object newInstance(Constructor<?> constructor, Object... arguments)
      throws ReflectiveOperationException {
    note(constructor, CONSTRUCTORS);
    return constructor.newInstance(arguments);
  }

  public static Object get(Field field, Object target) throws IllegalAccessException {
    note(field, FIELDS);
    return field.get(target);
  }

  public static void set(Field field, Object target, Object value) throws IllegalAccessException {
    note(field, FIELDS);
    field.set(target, value);
  }

  public static MethodHandle unreflect(MethodHandles.Lookup lookup, Method method)
      throws IllegalAccessException {
    note(method, METHODS);
    return lookup.unreflect(method);
  }

  public static MethodHandle unreflectConstructor(
      MethodHandles.Lookup lookup, Constructor<?> constructor) throws IllegalAccessException {
    note(constructor, CONSTRUCTORS);
    return lookup.unreflectConstructor(constructor);
  }
}
