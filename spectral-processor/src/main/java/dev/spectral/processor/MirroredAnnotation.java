package dev.spectral.processor;

import dev.spectral.internal.source.SourceAnnotation;
import dev.spectral.internal.source.SourceType;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** An annotation that the compiler knows. */
record MirroredAnnotation(Mirrors mirrors, AnnotationMirror annotation)
    implements SourceAnnotation {

  @Override
  public SourceType type() {
    return MirroredType.of(mirrors, annotation.getAnnotationType());
  }

  @Override
  public Object value(String attribute) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> one :
        mirrors.elements().getElementValuesWithDefaults(annotation).entrySet()) {
      if (one.getKey().getSimpleName().contentEquals(attribute)) {
        return neutral(one.getValue().getValue());
      }
    }
    throw new UnresolvedException(attribute); // left out: the compiler says so
  }

  private Object neutral(Object value) {
    if (value instanceof TypeMirror type) {
      return MirroredType.of(mirrors, type);
    }
    if (value instanceof VariableElement constant) {
      return constant.getSimpleName().toString();
    }
    if (value instanceof AnnotationMirror nested) {
      return new MirroredAnnotation(mirrors, nested);
    }
    if (value instanceof List<?> values) {
      return values.stream().map(one -> neutral(((AnnotationValue) one).getValue())).toList();
    }
    return value;
  }
}
