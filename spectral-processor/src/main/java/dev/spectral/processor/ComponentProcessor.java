package dev.spectral.processor;

import dev.spectral.annotations.Component;
import dev.spectral.annotations.Integration;
import dev.spectral.internal.read.ClassRules;
import dev.spectral.internal.read.ComponentRules;
import dev.spectral.internal.read.Draft;
import dev.spectral.internal.read.Finding;
import dev.spectral.internal.read.integration.IntegrationRules;
import dev.spectral.internal.source.SourceClass;
import java.lang.annotation.Annotation;
import java.lang.annotation.AnnotationTypeMismatchException;
import java.lang.annotation.IncompleteAnnotationException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Checks components while they are compiled, and reports every problem at the author's line. It
 * also writes {@code META-INF/spectral/component}, which names the component classes.
 *
 * <p>It is optional, generates no code, and leaves every annotation to other processors.
 */
public final class ComponentProcessor extends AbstractProcessor {

  private static final List<Class<? extends Annotation>> ANNOTATIONS =
      Stream.concat(Stream.of(Component.class, Integration.class), ClassRules.ROLES.stream())
          .toList();

  private final Function<SourceClass, Draft> rules;
  private final Set<String> waiting = new LinkedHashSet<>();
  private final Set<String> strays = new LinkedHashSet<>();
  private @Nullable Mirrors mirrors;
  private @Nullable Reporter reporter;
  private @Nullable ComponentIndex index;

  /** Make the processor, as the compiler does. */
  public ComponentProcessor() {
    this(ComponentRules::read);
  }

  ComponentProcessor(Function<SourceClass, Draft> rules) {
    this.rules = rules;
  }

  /**
   * Say which annotations to look for.
   *
   * @return all annotations of the SDK, never null
   */
  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Component.class.getPackageName() + ".*");
  }

  /**
   * Say which Java is understood.
   *
   * @return the newest that the compiler knows, never null
   */
  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /**
   * Prepare for one compilation.
   *
   * @param environment the compiler, never null
   */
  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    mirrors = new Mirrors(environment.getElementUtils());
    reporter = new Reporter(environment.getMessager());
    index = new ComponentIndex(environment.getFiler(), mirrors);
  }

  /**
   * Check the components that are being compiled.
   *
   * @param annotations those that were found, never null
   * @param round what is being compiled, never null
   * @return false: other processors see the annotations too
   */
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Mirrors known = Objects.requireNonNull(mirrors);
    Reporter reports = Objects.requireNonNull(reporter);
    ComponentIndex components = Objects.requireNonNull(index);
    round.getRootElements().forEach(reports::compiles);
    if (round.processingOver()) {
      checkStrays(known, reports, components);
      reports.trying(components::write);
    } else {
      waiting.addAll(candidates(round));
      waiting.removeIf(name -> isDone(name, known, reports, components));
    }
    return false;
  }

  /** Names the classes that are components or have what only components can have. */
  private static Set<String> candidates(RoundEnvironment round) {
    Set<String> names = new LinkedHashSet<>();
    for (Class<? extends Annotation> annotation : ANNOTATIONS) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        TypeElement type = Mirrors.typeOf(element);
        if (type != null) {
          names.add(type.getQualifiedName().toString());
        }
      }
    }
    return names;
  }

  /** Checks a class; gives false when another round may tell more about it. */
  private boolean isDone(String name, Mirrors known, Reporter reports, ComponentIndex components) {
    TypeElement type = known.elements().getTypeElement(name);
    if (type == null) {
      return false;
    }
    try {
      MirroredClass source = new MirroredClass(known, type);
      source.connections(); // an unknown one among them makes javac fail on the annotation
      source.parts();
      if (source.has(Component.class) || source.has(Integration.class)) {
        components.add(type);
      } else {
        if (!source.isAbstract()) { // otherwise what inherits its methods says they are not read
          strays.add(name);
        }
        return true;
      }
      findings(source).forEach(finding -> reports.report(finding, type));
      return true;
    } catch (UnresolvedException e) {
      return false;
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      if (!isOfTheCompiler(e)) {
        reports.crash(e, type);
      }
      return true;
    }
  }

  /** Reports the classes that have operations and belong to no component. */
  private void checkStrays(Mirrors known, Reporter reports, ComponentIndex components) {
    if (!strays.isEmpty()) {
      strays.removeAll(components.parts());
    }
    for (String name : strays) {
      TypeElement type = known.elements().getTypeElement(name);
      rules
          .apply(new MirroredClass(known, type))
          .findings()
          .forEach(one -> reports.report(one, type));
    }
  }

  private List<Finding> findings(SourceClass source) {
    return source.has(Integration.class)
        ? IntegrationRules.read(source, null).findings()
        : rules.apply(source).findings();
  }

  /**
   * Tells whether an error means a class that does not compile, of which the compiler will tell.
   */
  private static boolean isOfTheCompiler(Throwable error) {
    return error instanceof IncompleteAnnotationException
        || error instanceof AnnotationTypeMismatchException
        || error instanceof EnumConstantNotPresentException
        || error.getClass().getName().endsWith(".CompletionFailure");
  }
}
