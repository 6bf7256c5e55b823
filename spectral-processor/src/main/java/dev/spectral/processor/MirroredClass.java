package dev.spectral.processor;

import dev.spectral.annotations.Component;
import dev.spectral.annotations.Integration;
import dev.spectral.internal.source.SourceClass;
import dev.spectral.internal.source.SourceMethod;
import dev.spectral.internal.source.SourceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** A class that is being compiled and may be a component. */
final class MirroredClass extends MirroredElement implements SourceClass {

  private final Mirrors mirrors;
  private final TypeElement type;

  MirroredClass(Mirrors mirrors, TypeElement type) {
    super(mirrors, type);
    this.mirrors = mirrors;
    this.type = type;
  }

  @Override
  public String name() {
    return type.getQualifiedName().toString();
  }

  @Override
  public boolean isPublic() {
    return is(Modifier.PUBLIC);
  }

  @Override
  public boolean isAbstract() {
    return is(Modifier.ABSTRACT);
  }

  @Override
  public boolean isEnum() {
    return type.getKind() == ElementKind.ENUM;
  }

  @Override
  public boolean isInner() {
    return type.getNestingKind() != NestingKind.TOP_LEVEL && !is(Modifier.STATIC);
  }

  private boolean is(Modifier modifier) {
    return type.getModifiers().contains(modifier);
  }

  @Override
  public boolean hasDefaultConstructor() {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(one -> one.getModifiers().contains(Modifier.PUBLIC))
        .anyMatch(one -> one.getParameters().isEmpty());
  }

  @Override
  public List<SourceMethod> methods() {
    return methodsOf(type).toList();
  }

  private Stream<SourceMethod> methodsOf(TypeElement declaring) {
    return ElementFilter.methodsIn(declaring.getEnclosedElements()).stream()
        .map(method -> new MirroredMethod(mirrors, method));
  }

  @Override
  public List<SourceMethod> inheritedMethods() {
    Map<String, TypeElement> ancestors = new LinkedHashMap<>();
    collect(type, ancestors);
    return ancestors.values().stream().flatMap(this::methodsOf).toList();
  }

  private void collect(TypeElement child, Map<String, TypeElement> ancestors) {
    List<TypeMirror> parents = new ArrayList<>();
    parents.add(child.getSuperclass());
    parents.addAll(child.getInterfaces());
    for (TypeMirror parent : parents) {
      if (parent.getKind() != TypeKind.NONE) {
        TypeElement element = (TypeElement) ((DeclaredType) mirrors.seen(parent)).asElement();
        String name = element.getQualifiedName().toString();
        if (!name.equals("java.lang.Object") && ancestors.putIfAbsent(name, element) == null) {
          collect(element, ancestors);
        }
      }
    }
  }

  @Override
  public List<SourceType> connections() {
    return listed("connections");
  }

  @Override
  public List<SourceType> parts() {
    return listed("parts");
  }

  private List<SourceType> listed(String attribute) {
    return type.getAnnotationMirrors().stream()
        .filter(MirroredClass::isComponent)
        .flatMap(annotation -> annotation.getElementValues().entrySet().stream())
        .filter(value -> value.getKey().getSimpleName().contentEquals(attribute))
        .flatMap(value -> classes(value.getValue()))
        .toList();
  }

  /** Tells whether an annotation makes a class something to publish. */
  static boolean isPublished(AnnotationMirror annotation) {
    TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
    return isComponent(annotation)
        || type.getQualifiedName().contentEquals(Integration.class.getName());
  }

  /** Tells whether an annotation is {@code @Component}, whatever its attributes. */
  static boolean isComponent(AnnotationMirror annotation) {
    TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
    return type.getQualifiedName().contentEquals(Component.class.getName());
  }

  private Stream<SourceType> classes(AnnotationValue value) {
    if (value.getValue() instanceof List<?> many) {
      return many.stream().flatMap(one -> classes((AnnotationValue) one));
    }
    if (value.getValue() instanceof TypeMirror written) {
      return Stream.of(MirroredType.of(mirrors, written));
    }
    throw new UnresolvedException(value.toString());
  }
}
