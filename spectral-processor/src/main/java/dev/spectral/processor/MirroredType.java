package dev.spectral.processor;

import dev.spectral.internal.source.SourceConstant;
import dev.spectral.internal.source.SourceType;
import dev.spectral.internal.source.SourceVariable;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** A type that the compiler knows. */
final class MirroredType extends MirroredElement implements SourceType {

  private final Mirrors mirrors;
  private final TypeMirror type;
  private final @Nullable TypeElement declaration;

  private MirroredType(Mirrors mirrors, TypeMirror type, @Nullable TypeElement declaration) {
    super(mirrors, declaration);
    this.mirrors = mirrors;
    this.type = type;
    this.declaration = declaration;
  }

  static MirroredType of(Mirrors mirrors, TypeMirror written) {
    TypeMirror type = mirrors.seen(written);
    TypeElement declaration =
        type instanceof DeclaredType declared ? (TypeElement) declared.asElement() : null;
    return new MirroredType(mirrors, type, declaration);
  }

  /** Gives the type as the compiler knows it. */
  TypeMirror mirror() {
    return type;
  }

  @Override
  public String name() {
    if (declaration != null) {
      return declaration.getQualifiedName().toString();
    }
    if (type instanceof ArrayType array) {
      boolean variable = array.getComponentType().getKind() == TypeKind.TYPEVAR;
      return (variable ? "java.lang.Object" : of(mirrors, array.getComponentType()).name()) + "[]";
    }
    if (type instanceof TypeVariable variable) {
      return variable.asElement().getSimpleName().toString();
    }
    return type.getKind().name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Shape shape() {
    if (declaration == null) {
      return switch (type.getKind()) {
        case ARRAY -> Shape.ARRAY;
        case TYPEVAR -> Shape.VARIABLE;
        default -> Shape.PRIMITIVE;
      };
    }
    return switch (declaration.getKind()) {
      case ENUM -> Shape.ENUM;
      case RECORD -> Shape.RECORD;
      default -> declaration.getModifiers().contains(Modifier.SEALED) ? Shape.SEALED : Shape.OTHER;
    };
  }

  @Override
  public List<SourceType> arguments() {
    return type instanceof DeclaredType declared ? all(declared.getTypeArguments()) : List.of();
  }

  @Override
  public List<SourceVariable> components() {
    return declaration == null
        ? List.of()
        : declaration.getRecordComponents().stream()
            .<SourceVariable>map(one -> MirroredVariable.of(mirrors, one))
            .toList();
  }

  @Override
  public List<SourceType> permitted() {
    return declaration == null ? List.of() : all(declaration.getPermittedSubclasses());
  }

  private List<SourceType> all(List<? extends TypeMirror> types) {
    return types.stream().<SourceType>map(one -> of(mirrors, one)).toList();
  }

  @Override
  public List<SourceConstant> constants() {
    return declaration == null
        ? List.of()
        : declaration.getEnclosedElements().stream()
            .filter(one -> one.getKind() == ElementKind.ENUM_CONSTANT)
            .<SourceConstant>map(one -> new Constant(mirrors, one))
            .toList();
  }

  @Override
  public @Nullable MirroredClass declaration() {
    return declaration == null ? null : new MirroredClass(mirrors, declaration);
  }

  private static final class Constant extends MirroredElement implements SourceConstant {

    private final String name;

    Constant(Mirrors mirrors, Element constant) {
      super(mirrors, constant);
      this.name = constant.getSimpleName().toString();
    }

    @Override
    public String name() {
      return name;
    }
  }
}
