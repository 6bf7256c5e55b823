package dev.spectral.internal.read;

import dev.spectral.internal.source.SourceClass;
import dev.spectral.internal.source.SourceMethod;
import dev.spectral.internal.source.SourceType;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A component with its parts, as one class that has the methods of all.
 *
 * @param main the class with {@code @Component}
 * @param methods the methods of the class and its parts, in order
 */
record WholeComponent(SourceClass main, List<SourceMethod> methods) implements SourceClass {

  static SourceClass of(SourceClass main, List<SourceClass> parts) {
    return parts.isEmpty()
        ? main
        : new WholeComponent(
            main,
            Stream.concat(Stream.of(main), parts.stream())
                .flatMap(one -> one.methods().stream())
                .toList());
  }

  @Override
  public <A extends Annotation> @Nullable A annotation(Class<A> type) {
    return main.annotation(type);
  }

  @Override
  public String name() {
    return main.name();
  }

  @Override
  public boolean isPublic() {
    return main.isPublic();
  }

  @Override
  public boolean isAbstract() {
    return main.isAbstract();
  }

  @Override
  public boolean isEnum() {
    return main.isEnum();
  }

  @Override
  public boolean isInner() {
    return main.isInner();
  }

  @Override
  public boolean hasDefaultConstructor() {
    return main.hasDefaultConstructor();
  }

  @Override
  public List<SourceMethod> inheritedMethods() {
    return main.inheritedMethods();
  }

  @Override
  public List<SourceType> connections() {
    return main.connections();
  }

  @Override
  public List<SourceType> parts() {
    return main.parts();
  }
}
