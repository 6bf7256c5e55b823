package dev.spectral.internal.read.integration;

import dev.spectral.annotations.Body;
import dev.spectral.annotations.ConfigPage;
import dev.spectral.definition.ProblemCode;
import dev.spectral.internal.read.Role;
import dev.spectral.internal.source.SourceMethod;
import dev.spectral.internal.source.SourceType;
import dev.spectral.internal.source.SourceVariable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out what each parameter of an integration's method is for. */
final class MethodReader {

  /** What a method is called with. */
  enum Kind {
    FLOW(true, false),
    TRIGGER(true, true),
    CONFIG(false, false);

    private final boolean payload;
    private final boolean polling;

    Kind(boolean payload, boolean polling) {
      this.payload = payload;
      this.polling = polling;
    }
  }

  private final Sources sources;
  private final Pages pages;
  private final Components components;

  MethodReader(Sources sources, Pages pages, Components components) {
    this.sources = sources;
    this.pages = pages;
    this.components = components;
  }

  List<Role> roles(SourceMethod method, Kind kind) {
    checkCallable(method);
    List<Role> roles = new ArrayList<>();
    for (SourceVariable parameter : method.parameters()) {
      String place = sources.place(method.name()) + "(" + parameter.name() + ")";
      Role role = role(parameter, kind, place);
      if (role != null) {
        roles.add(role);
      }
    }
    for (Class<? extends Role> single : List.of(Role.Payload.class, Role.Body.class)) {
      if (roles.stream().filter(single::isInstance).count() > 1) {
        sources
            .report()
            .add(
                ProblemCode.SP022,
                method,
                sources.place(method.name()),
                "The method takes "
                    + (single == Role.Body.class ? "a @Body" : "a TriggerPayload")
                    + " twice, and both would be the same.",
                "keep one of the parameters.");
      }
    }
    return List.copyOf(roles);
  }

  private void checkCallable(SourceMethod method) {
    if (!method.isCallable()) {
      sources
          .report()
          .add(
              ProblemCode.SP002,
              method,
              sources.place(method.name()),
              "The method is not a public instance method, so the platform cannot call it.",
              "write public " + method.returnType().display() + " " + method.name() + "(…) {…}.");
    }
  }

  private @Nullable Role role(SourceVariable parameter, Kind kind, String place) {
    SourceType type = parameter.type();
    if (parameter.has(Body.class)) {
      return kind.payload ? new Role.Body(parameter) : refuse(parameter, place, kind);
    }
    return switch (type.name()) {
      case "dev.spectral.ActionContext", "dev.spectral.integration.FlowContext" ->
          new Role.Context();
      case "dev.spectral.TriggerPayload" ->
          kind.payload ? new Role.Payload() : refuse(parameter, place, kind);
      case "dev.spectral.Polling" ->
          kind.polling ? new Role.Poll() : refuse(parameter, place, kind);
      default -> own(parameter, type, place, kind);
    };
  }

  private @Nullable Role own(SourceVariable parameter, SourceType type, String place, Kind kind) {
    if (type.has(ConfigPage.class)) {
      pages.checkListed(type, parameter, place);
      return new Role.Page(type);
    }
    if (Components.isOne(type)) {
      components.use(type, parameter, place);
      return new Role.Client(type);
    }
    return refuse(parameter, place, kind);
  }

  private @Nullable Role refuse(SourceVariable parameter, String place, Kind kind) {
    sources
        .report()
        .add(
            ProblemCode.SP080,
            parameter,
            place,
            "Nobody can fill a parameter of the type " + parameter.type().display() + " here.",
            fix(parameter, kind));
    return null;
  }

  private static String fix(SourceVariable parameter, Kind kind) {
    boolean connection = parameter.type().has(dev.spectral.annotations.Connection.class);
    if (connection) {
      return "take the page that the connection stands on.";
    }
    if (parameter.type().name().equals("dev.spectral.Polling")) {
      return "take it in a @FlowTrigger.";
    }
    String always = "a FlowContext, a record with @ConfigPage, a class of an existing component";
    return kind.payload
        ? "take " + always + ", a TriggerPayload, or what the request says with @Body."
        : "take " + always + "; nothing has started a flow here.";
  }
}
