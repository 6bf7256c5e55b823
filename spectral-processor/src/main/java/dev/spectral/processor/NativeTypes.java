package dev.spectral.processor;

import dev.spectral.internal.read.ClassRules;
import dev.spectral.internal.source.SourceType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/**
 * Finds the types that the SDK or its JSON mapper may look into at run time: the component and its
 * parts, everything their public methods take and give, and every record and enum beside them, for
 * a method may make one of JSON that no signature names.
 */
final class NativeTypes {

  private static final Set<ElementKind> DATA = Set.of(ElementKind.RECORD, ElementKind.ENUM);
  private static final List<String> PLATFORM =
      List.of("java.", "javax.", "jdk.", "com.fasterxml.jackson.", "org.slf4j.");

  private final Mirrors mirrors;
  private final Map<String, TypeElement> found = new TreeMap<>();
  private final Set<Element> variables = new HashSet<>();

  NativeTypes(Mirrors mirrors) {
    this.mirrors = mirrors;
  }

  /** Gives the types by their binary names, sorted. */
  Map<String, TypeElement> of(TypeElement component) {
    addHolder(component);
    MirroredClass source = new MirroredClass(mirrors, component);
    source.parts().forEach(this::addPart);
    source.connections().forEach(type -> add(((MirroredType) type).mirror()));
    return found;
  }

  private void addPart(SourceType part) {
    if (((MirroredType) part).mirror() instanceof DeclaredType declared) {
      addHolder((TypeElement) declared.asElement());
    }
  }

  /** Adds a class with operations, and the data beside it. */
  private void addHolder(TypeElement holder) {
    addOperations(holder);
    addData(mirrors.elements().getPackageOf(holder));
  }

  /** Adds a class and its ancestors, with what their operations take and give, and nothing else. */
  private void addOperations(TypeElement holder) {
    if (isForeign(holder) || found.putIfAbsent(mirrors.binaryName(holder), holder) != null) {
      return;
    }
    ElementFilter.methodsIn(holder.getEnclosedElements()).stream()
        .filter(method -> ClassRules.ROLES.stream().anyMatch(r -> method.getAnnotation(r) != null))
        .forEach(this::addSignature);
    List<TypeMirror> ancestors = new ArrayList<>(holder.getInterfaces());
    ancestors.add(holder.getSuperclass());
    for (TypeMirror ancestor : ancestors) {
      if (ancestor instanceof DeclaredType declared) {
        addOperations((TypeElement) declared.asElement());
      }
    }
  }

  private static boolean isForeign(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return PLATFORM.stream().anyMatch(name::startsWith);
  }

  private void addData(Element around) {
    for (TypeElement type : ElementFilter.typesIn(around.getEnclosedElements())) {
      if (DATA.contains(type.getKind())) {
        add(type.asType());
      }
      addData(type);
    }
  }

  private void add(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      declared.getTypeArguments().forEach(this::add);
      addClass((TypeElement) declared.asElement());
    } else if (type instanceof ArrayType array) {
      add(array.getComponentType());
    } else if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
      add(wildcard.getExtendsBound());
    } else if (type instanceof TypeVariable variable && variables.add(variable.asElement())) {
      add(variable.getUpperBound()); // which may name the variable again
    }
  }

  private void addClass(TypeElement type) {
    if (isForeign(type) || found.putIfAbsent(mirrors.binaryName(type), type) != null) {
      return;
    }
    add(type.getSuperclass());
    type.getInterfaces().forEach(this::add);
    type.getPermittedSubclasses().forEach(this::add);
    type.getAnnotationMirrors().forEach(this::addNamed);
    type.getEnclosedElements().forEach(this::addMember);
  }

  private void addMember(Element member) {
    member.getAnnotationMirrors().forEach(this::addNamed);
    if (member instanceof ExecutableElement method) {
      if (!method.getModifiers().contains(Modifier.PRIVATE)) {
        addSignature(method);
      }
    } else if (!(member instanceof TypeElement)) {
      add(member.asType());
    }
  }

  private void addSignature(ExecutableElement method) {
    add(method.getReturnType());
    method.getParameters().forEach(one -> add(one.asType()));
  }

  /** Adds the classes that an annotation names, such as a serializer. */
  private void addNamed(AnnotationMirror annotation) {
    annotation.getElementValues().values().forEach(this::addNamed);
  }

  private void addNamed(AnnotationValue value) {
    Object given = value.getValue();
    if (given instanceof TypeMirror type) {
      add(type);
    } else if (given instanceof AnnotationMirror annotation) {
      addNamed(annotation);
    } else if (given instanceof List<?> many) {
      many.forEach(one -> addNamed((AnnotationValue) one));
    }
  }
}
