package dev.spectral.processor;

import dev.spectral.internal.source.SourceMethod;
import dev.spectral.internal.source.SourceType;
import dev.spectral.internal.source.SourceVariable;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** A method of a class that is being compiled. */
final class MirroredMethod extends MirroredElement implements SourceMethod {

  private final Mirrors mirrors;
  private final ExecutableElement method;

  MirroredMethod(Mirrors mirrors, ExecutableElement method) {
    super(mirrors, method);
    this.mirrors = mirrors;
    this.method = method;
  }

  @Override
  public String name() {
    return method.getSimpleName().toString();
  }

  @Override
  public String owner() {
    TypeElement owner = Mirrors.typeOf(method);
    return owner == null ? "" : owner.getSimpleName().toString();
  }

  @Override
  public boolean isCallable() {
    Set<Modifier> modifiers = method.getModifiers();
    return modifiers.contains(Modifier.PUBLIC) && !modifiers.contains(Modifier.STATIC);
  }

  @Override
  public List<SourceVariable> parameters() {
    return method.getParameters().stream()
        .<SourceVariable>map(one -> MirroredVariable.of(mirrors, one))
        .toList();
  }

  @Override
  public SourceType returnType() {
    return MirroredType.of(mirrors, method.getReturnType());
  }
}
