package dev.spectral.internal.read;

import dev.spectral.annotations.Action;
import dev.spectral.annotations.ConnectionTest;
import dev.spectral.annotations.DataSource;
import dev.spectral.annotations.ExamplePayload;
import dev.spectral.annotations.ExamplePerform;
import dev.spectral.annotations.OnDeploy;
import dev.spectral.annotations.OnError;
import dev.spectral.annotations.OnInstanceDelete;
import dev.spectral.annotations.OnInstanceDeploy;
import dev.spectral.annotations.OnWebhookCreate;
import dev.spectral.annotations.OnWebhookDelete;
import dev.spectral.annotations.PollingTrigger;
import dev.spectral.annotations.WebhookTrigger;
import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.source.SourceClass;
import dev.spectral.internal.source.SourceMethod;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the class of a component must fulfil as a class. */
public final class ClassRules {

  /** What makes a method part of a component. */
  public static final List<Class<? extends Annotation>> ROLES =
      List.of(
          Action.class,
          DataSource.class,
          WebhookTrigger.class,
          PollingTrigger.class,
          OnInstanceDeploy.class,
          OnInstanceDelete.class,
          OnWebhookCreate.class,
          OnWebhookDelete.class,
          OnDeploy.class,
          OnError.class,
          ExamplePayload.class,
          ExamplePerform.class,
          ConnectionTest.class);

  private ClassRules() {}

  static void check(Report report, SourceClass source) {
    String name = source.simpleName();
    String obstacle = obstacle(source);
    if (obstacle != null) {
      report.add(
          ProblemCode.SP001,
          source,
          name,
          "The platform cannot construct the class: it is " + obstacle + ".",
          "write public final class " + name + ", at the top level or static.");
    } else if (!source.hasDefaultConstructor()) {
      report.add(
          ProblemCode.SP001,
          source,
          name,
          "The platform cannot construct the class: it has no public constructor without"
              + " parameters.",
          "add public " + name + "() {…}; other constructors may stay, for tests.");
    }
    source.inheritedMethods().forEach(method -> checkInherited(report, source, method));
  }

  private static @Nullable String obstacle(SourceClass source) {
    if (source.isAbstract()) {
      return "abstract";
    }
    if (source.isEnum()) {
      return "an enum";
    }
    if (source.isInner()) {
      return "an inner class";
    }
    return source.isPublic() ? null : "not public";
  }

  private static void checkInherited(Report report, SourceClass source, SourceMethod inherited) {
    boolean read = source.methods().stream().anyMatch(own -> overrides(own, inherited));
    roleOf(inherited, read)
        .forEach(
            role ->
                report.add(
                    ProblemCode.SP028,
                    source,
                    source.simpleName(),
                    inherited.owner()
                        + "."
                        + inherited.name()
                        + " has @"
                        + role.getSimpleName()
                        + ", and inherited methods are not read. It will not be part of the"
                        + " component.",
                    "override "
                        + inherited.name()
                        + " in "
                        + source.simpleName()
                        + " with @"
                        + role.getSimpleName()
                        + " on it."));
  }

  private static List<Class<? extends Annotation>> roleOf(SourceMethod method, boolean read) {
    return read ? List.of() : ROLES.stream().filter(method::has).toList();
  }

  private static boolean overrides(SourceMethod own, SourceMethod inherited) {
    return own.name().equals(inherited.name())
        && own.parameters().size() == inherited.parameters().size()
        && ROLES.stream().anyMatch(own::has);
  }
}
