package dev.spectral.processor;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** What every mirror needs of the compiler. */
record Mirrors(Elements elements) {

  /** Gives the type that the rules see: of a wildcard its upper bound. */
  TypeMirror seen(TypeMirror type) {
    return switch (type.getKind()) {
      case WILDCARD -> bound((WildcardType) type);
      case ERROR -> throw new UnresolvedException(type.toString());
      default -> type;
    };
  }

  private TypeMirror bound(WildcardType wildcard) {
    TypeMirror bound = wildcard.getExtendsBound();
    return bound == null ? elements.getTypeElement("java.lang.Object").asType() : seen(bound);
  }

  /** Gives the class that an element is or stands in, or null for a package. */
  static @Nullable TypeElement typeOf(Element element) {
    Element around = element;
    while (around != null && !(around instanceof TypeElement)) {
      around = around.getEnclosingElement();
    }
    return (TypeElement) around;
  }

  /** Gives the name that a class loader understands. */
  String binaryName(TypeElement type) {
    return elements.getBinaryName(type).toString();
  }
}
