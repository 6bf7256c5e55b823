package dev.spectral.processor;

import dev.spectral.internal.source.SourceAnnotation;
import dev.spectral.internal.source.SourceType;
import dev.spectral.internal.source.SourceVariable;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.VariableElement;

/** A parameter of a method, or a component of a record. */
final class MirroredVariable extends MirroredElement implements SourceVariable {

  private final Mirrors mirrors;
  private final Element variable;

  private MirroredVariable(Mirrors mirrors, Element variable) {
    super(mirrors, variable);
    this.mirrors = mirrors;
    this.variable = variable;
  }

  static MirroredVariable of(Mirrors mirrors, VariableElement parameter) {
    return new MirroredVariable(mirrors, parameter);
  }

  static MirroredVariable of(Mirrors mirrors, RecordComponentElement component) {
    return new MirroredVariable(mirrors, component);
  }

  @Override
  public String name() {
    return variable.getSimpleName().toString();
  }

  /** The compiler knows every name; whether the class file will, it does not tell. */
  @Override
  public boolean isNamed() {
    return true;
  }

  @Override
  public List<SourceAnnotation> accessorAnnotations() {
    return variable instanceof RecordComponentElement component
        ? component.getAccessor().getAnnotationMirrors().stream()
            .<SourceAnnotation>map(one -> new MirroredAnnotation(mirrors, one))
            .toList()
        : List.of();
  }

  @Override
  public SourceType type() {
    return MirroredType.of(mirrors, variable.asType());
  }
}
