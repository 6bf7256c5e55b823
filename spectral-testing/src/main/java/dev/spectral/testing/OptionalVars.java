package dev.spectral.testing;

import dev.spectral.annotations.ConfigVar;
import dev.spectral.annotations.Integration;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the config variables of an integration that need not be set: their Java type says so. */
final class OptionalVars {

  private OptionalVars() {}

  static Set<String> of(Class<?> integration) {
    Integration facts = integration.getAnnotation(Integration.class);
    Set<String> names = new HashSet<>();
    if (facts != null) {
      Stream.of(facts.pages(), facts.userLevelPages(), facts.scoped())
          .flatMap(Stream::of)
          .flatMap(page -> Stream.of(page.getRecordComponents()))
          .filter(OptionalVars::isOptional)
          .map(component -> component.getAnnotation(ConfigVar.class))
          .filter(variable -> variable != null)
          .forEach(variable -> names.add(variable.name()));
    }
    return names;
  }

  private static boolean isOptional(RecordComponent component) {
    return component.getType() == Optional.class || component.getType() == boolean.class;
  }
}
