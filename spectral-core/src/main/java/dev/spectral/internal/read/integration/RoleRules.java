package dev.spectral.internal.read.integration;

import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.ConfigPage;
import dev.spectral.annotations.ConnectionTest;
import dev.spectral.annotations.ExamplePayload;
import dev.spectral.annotations.ExamplePerform;
import dev.spectral.annotations.PollingTrigger;
import dev.spectral.annotations.WebhookTrigger;
import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.read.ClassRules;
import dev.spectral.internal.read.Names;
import dev.spectral.internal.source.SourceMethod;
import dev.spectral.internal.source.SourceType;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;

/** What the annotations of an integration's methods must fulfil together. */
record RoleRules(Sources sources) {

  private static final Set<Class<? extends Annotation>> OF_COMPONENTS =
      Set.of(
          Action.class,
          WebhookTrigger.class,
          PollingTrigger.class,
          ExamplePayload.class,
          ExamplePerform.class,
          ConnectionTest.class);

  private static final Set<String> TAKEN =
      Set.of("dev.spectral.integration.FlowContext", "dev.spectral.TriggerPayload");

  void check() {
    if (sources.source().has(Component.class)) {
      sources
          .report()
          .add(
              ProblemCode.SP089,
              sources.source(),
              sources.source().simpleName(),
              "The class is a component and an integration, and can be one of them only.",
              "move the actions, triggers and data sources of the component into a class of their"
                  + " own.");
    }
    sources.source().methods().forEach(this::check);
  }

  private void check(SourceMethod method) {
    List<Class<? extends Annotation>> roles =
        ClassRules.ROLES.stream().filter(method::has).toList();
    if (roles.size() > 1) {
      List<String> names = roles.stream().map(one -> "@" + one.getSimpleName()).toList();
      add(
          ProblemCode.SP027,
          method,
          "The method has " + String.join(" and ", names) + ", and it can be one of them only.",
          "keep one; let another method call this one if both are needed.");
    }
    for (Class<? extends Annotation> role : roles) {
      if (OF_COMPONENTS.contains(role)) {
        add(
            ProblemCode.SP089,
            method,
            "The method has @"
                + role.getSimpleName()
                + ", which belongs to components, and the class is an integration.",
            "make it a @Flow, or move it into a class with @Component.");
      }
    }
    boolean takes = method.parameters().stream().anyMatch(one -> isTaken(one.type()));
    if (roles.isEmpty() && method.isCallable() && takes) {
      add(
          ProblemCode.SP020,
          method,
          "The public method takes what flows take and has no annotation. It will not be part of"
              + " the integration.",
          "add @Flow(name = \""
              + Names.words(method.name())
              + "\", stableKey = \"…\"), or make it private.");
    }
  }

  private static boolean isTaken(SourceType type) {
    return TAKEN.contains(type.name()) || type.has(ConfigPage.class);
  }

  private void add(ProblemCode code, SourceMethod method, String what, String fix) {
    sources.report().add(code, method, sources.place(method.name()), what, fix);
  }
}
