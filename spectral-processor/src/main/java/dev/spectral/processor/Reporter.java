package dev.spectral.processor;

import dev.spectral.definition.Problem;
import dev.spectral.definition.ProblemCode.Severity;
import dev.spectral.internal.read.Finding;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** Says what the rules have found, where the author has written it. Nothing stops at an error. */
final class Reporter {

  private static final String ISSUES = "https://github.com/spectral-java/spectral-java/issues";
  private static final int FRAMES = 8;

  private final Messager messager;
  private final Set<String> compiled = new HashSet<>();

  Reporter(Messager messager) {
    this.messager = messager;
  }

  /** Notes that the compiler has the source of a type, and so can point into it. */
  void compiles(Element root) {
    if (root instanceof TypeElement type) { // the source of a package is not that of its types
      compiled.add(type.toString());
    }
  }

  /** Reports one problem of a component. */
  void report(Finding finding, TypeElement component) {
    boolean error = finding.code().severity() == Severity.ERROR;
    String text =
        new Problem(finding.code(), finding.place(), null, finding.what(), finding.fix()).text();
    Element element = ((MirroredElement) finding.element()).element();
    messager.printMessage(error ? Kind.ERROR : Kind.WARNING, text, place(element, component));
  }

  /** Reports that the checker itself has failed. */
  void crash(Throwable error, TypeElement component) {
    String trace =
        Arrays.stream(error.getStackTrace())
            .limit(FRAMES)
            .map(frame -> "\n    at " + frame)
            .collect(Collectors.joining());
    messager.printMessage(
        Kind.ERROR,
        "[SP000] "
            + component.getSimpleName()
            + ": The checker failed, so the component was not checked: "
            + error
            + ". This is a bug of Spectral for Java, not of the component. Fix: report it at "
            + ISSUES
            + " with this message and the class; until then leave spectral-processor out of the"
            + " build, for spectral:check finds the same problems."
            + trace,
        component);
  }

  /** Writes a file for tools; a build does not fail because it cannot be written. */
  void trying(Runnable writing) {
    try {
      writing.run();
    } catch (RuntimeException e) {
      messager.printMessage(
          Kind.WARNING, "A file for tools cannot be written: " + e + ". Tools will do without it.");
    }
  }

  /**
   * Gives what to point at: the component, when the element is not in a source that is compiled.
   */
  private Element place(@Nullable Element element, TypeElement component) {
    Element outermost = element;
    while (outermost != null && !compiled.contains(outermost.toString())) {
      outermost = outermost.getEnclosingElement();
    }
    return element == null || outermost == null ? component : written(element);
  }

  /** Gives the field of a record component: the compiler does not know where a component stands. */
  private static Element written(Element element) {
    if (!(element instanceof RecordComponentElement component)) {
      return element;
    }
    TypeElement record = Mirrors.typeOf(component);
    return record == null ? element : field(record, component);
  }

  private static Element field(TypeElement record, RecordComponentElement component) {
    return record.getEnclosedElements().stream()
        .filter(one -> one.getKind() == ElementKind.FIELD)
        .filter(one -> one.getSimpleName().equals(component.getSimpleName()))
        .<Element>map(one -> one)
        .findFirst()
        .orElse(component);
  }
}
