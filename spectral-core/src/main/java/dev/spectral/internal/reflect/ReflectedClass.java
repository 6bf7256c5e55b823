package dev.spectral.internal.reflect;

import dev.spectral.annotations.Component;
import dev.spectral.internal.source.SourceClass;
import dev.spectral.internal.source.SourceMethod;
import dev.spectral.internal.source.SourceType;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A loaded class that may be a component. */
public final class ReflectedClass extends ReflectedElement implements SourceClass {

  private final Class<?> type;
  private final ClassFile file;
  private @Nullable List<SourceMethod> methods;

  /**
   * Look at a class.
   *
   * @param type the class
   */
  public ReflectedClass(Class<?> type) {
    this(type, new Mirrors());
  }

  ReflectedClass(Class<?> type, Mirrors mirrors) {
    super(type, mirrors);
    this.type = type;
    this.file = ClassFile.of(type);
  }

  @Override
  public String name() {
    return type.getCanonicalName() == null ? type.getName() : type.getCanonicalName();
  }

  @Override
  public boolean isPublic() {
    return Modifier.isPublic(type.getModifiers());
  }

  @Override
  public boolean isAbstract() {
    return Modifier.isAbstract(type.getModifiers());
  }

  @Override
  public boolean isEnum() {
    return type.isEnum();
  }

  @Override
  public boolean isInner() {
    boolean inner = type.isMemberClass() && !Modifier.isStatic(type.getModifiers());
    return inner || type.isLocalClass() || type.isAnonymousClass();
  }

  @Override
  public boolean hasDefaultConstructor() {
    return Arrays.stream(type.getConstructors()).anyMatch(one -> one.getParameterCount() == 0);
  }

  @Override
  public List<SourceMethod> methods() {
    List<SourceMethod> known = methods;
    if (known == null) {
      known = read();
      methods = known;
    }
    return known;
  }

  private List<SourceMethod> read() {
    List<Found> found = new ArrayList<>();
    for (Method method : type.getDeclaredMethods()) {
      if (!method.isSynthetic()) {
        found.add(new Found(method, file.find(method)));
      }
    }
    found.sort(
        Comparator.comparingInt((Found one) -> one.entry().index()).thenComparing(Found::text));
    List<SourceMethod> sorted = new ArrayList<>();
    for (Found one : found) {
      sorted.add(new ReflectedMethod(one.method(), file.location(one.entry()), mirrors));
    }
    return List.copyOf(sorted);
  }

  private record Found(Method method, ClassFile.Entry entry) {

    String text() {
      return method.toGenericString();
    }
  }

  @Override
  public List<SourceMethod> inheritedMethods() {
    Set<Class<?>> ancestors = new LinkedHashSet<>();
    collect(type, ancestors);
    return ancestors.stream()
        .flatMap(ancestor -> new ReflectedClass(ancestor, mirrors).methods().stream())
        .toList();
  }

  private static void collect(Class<?> type, Set<Class<?>> ancestors) {
    List<Class<?>> parents = new ArrayList<>();
    if (type.getSuperclass() != null) {
      parents.add(type.getSuperclass());
    }
    parents.addAll(Arrays.asList(type.getInterfaces()));
    for (Class<?> parent : parents) {
      if (parent != Object.class && ancestors.add(parent)) {
        collect(parent, ancestors);
      }
    }
  }

  @Override
  public List<SourceType> connections() {
    return listed(Component::connections);
  }

  @Override
  public List<SourceType> parts() {
    return listed(Component::parts);
  }

  private List<SourceType> listed(Function<Component, Class<?>[]> attribute) {
    Component component = type.getAnnotation(Component.class);
    return component == null ? List.of() : mirrors.types(attribute.apply(component));
  }

  @Override
  public boolean seesResources() {
    return true;
  }

  @Override
  public @Nullable String resource(String path) {
    ClassLoader loader = type.getClassLoader();
    if (loader == null) {
      return null;
    }
    try (InputStream bytes = loader.getResourceAsStream(path)) {
      return bytes == null ? null : new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return null;
    }
  }

  @Override
  public @Nullable String location() {
    return file.sourceFile();
  }
}
