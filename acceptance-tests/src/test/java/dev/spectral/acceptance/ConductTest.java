package dev.spectral.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What no shipped class does. */
class ConductTest {

  /** Types of libraries that authors think in anyway. */
  private static final Set<String> KNOWN_TO_AUTHORS =
      Set.of(
          "com.fasterxml.jackson.core.type.TypeReference",
          "com.fasterxml.jackson.databind.JsonNode",
          "okhttp3.Interceptor",
          "okhttp3.OkHttpClient",
          "okhttp3.OkHttpClient$Builder",
          "org.slf4j.Logger",
          "org.slf4j.event.Level");

  private static final List<String> API =
      List.of("spectral-annotations", "spectral-core", "spectral-testing");

  private static final List<String> TEST_LIBRARIES = List.of("org.assertj.", "org.junit.jupiter.");

  @Test
  void saysInEveryPackageThatNothingIsNullUnlessMarked() {
    Stream<String> unmarked =
        Stream.concat(Rooms.all().shipped().stream(), Rooms.all().examples().stream())
            .map(JavaClass::getPackage)
            .filter(room -> !room.isAnnotatedWith(NullMarked.class))
            .map(Object::toString)
            .distinct();
    assertThat(unmarked).as("packages without @NullMarked in their package-info.java").isEmpty();
  }

  @Test
  void printsOnlyWhereAPersonAskedForIt() {
    Stream<String> prints =
        Rooms.all().shipped().stream()
            .filter(type -> !mayPrint(type))
            .flatMap(type -> type.getFieldAccessesFromSelf().stream())
            .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
            .filter(access -> Set.of("out", "err").contains(access.getName()))
            .map(JavaFieldAccess::getDescription);
    assertThat(prints)
        .as("System.out and System.err belong to Main, the Mojos, and tests that failed")
        .isEmpty();
  }

  @Test
  void printsNoStackTrace() {
    Stream<String> prints =
        Rooms.all().shipped().stream()
            .flatMap(type -> type.getMethodCallsFromSelf().stream())
            .filter(call -> call.getName().equals("printStackTrace"))
            .filter(call -> call.getTarget().getRawParameterTypes().isEmpty())
            .map(JavaMethodCall::getDescription);
    assertThat(prints).as("a stack trace goes to the log, not to System.err").isEmpty();
  }

  @Test
  void logsThroughSlf4jAlone() {
    Stream<String> uses =
        Rooms.all().shipped().stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(use -> use.getTargetClass().getPackageName().equals("java.util.logging"))
            .map(Dependency::getDescription);
    assertThat(uses).as("java.util.logging is not for us").isEmpty();
  }

  @Test
  void keepsLibrariesOutOfThePublicSignatures() {
    Stream<String> leaks =
        API.stream()
            .flatMap(module -> Rooms.all().classesOf(module).stream())
            .filter(ConductTest::isExported)
            .flatMap(ConductTest::typesInSignatures)
            .distinct();
    assertThat(leaks).as("library types in signatures that users see").isEmpty();
  }

  private static boolean mayPrint(JavaClass type) {
    String topLevel = type.getName().replaceFirst("\\$.*", "");
    return topLevel.endsWith("Main")
        || topLevel.endsWith("Mojo")
        || topLevel.equals("dev.spectral.testing.SpectralExtension")
        || topLevel.equals("dev.spectral.testing.Console");
  }

  private static boolean isExported(JavaClass type) {
    boolean visible = isVisible(type.getModifiers());
    boolean enclosed = type.getEnclosingClass().map(ConductTest::isExported).orElse(true);
    return visible && enclosed && !(type.getPackageName() + ".").contains(".internal.");
  }

  private static boolean isVisible(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static Stream<String> typesInSignatures(JavaClass type) {
    Stream<JavaType> parents =
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    Stream<String> ofTheClass = parents.flatMap(parent -> leaks(type.getName(), parent));
    Stream<String> ofTheMembers =
        type.getMembers().stream()
            .filter(member -> isVisible(member.getModifiers()))
            .filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC))
            .flatMap(member -> typesOf(member).flatMap(t -> leaks(member.getFullName(), t)));
    return Stream.concat(ofTheClass, ofTheMembers);
  }

  private static Stream<JavaType> typesOf(JavaMember member) {
    if (member instanceof JavaCodeUnit unit) {
      Stream<JavaType> thrown = unit.getThrowsClause().getTypes().stream().map(t -> (JavaType) t);
      Stream<JavaType> parameters = unit.getParameterTypes().stream();
      return Stream.of(Stream.of(unit.getReturnType()), parameters, thrown).flatMap(s -> s);
    }
    return Stream.of(((JavaField) member).getType());
  }

  private static Stream<String> leaks(String where, JavaType type) {
    return type.getAllInvolvedRawTypes().stream()
        .map(raw -> raw.getBaseComponentType())
        .filter(raw -> !raw.isPrimitive() && !isAllowed(raw.getName()))
        .map(raw -> where + " shows " + raw.getName());
  }

  private static boolean isAllowed(String name) {
    return name.startsWith("java.")
        || name.startsWith("dev.spectral.")
        || KNOWN_TO_AUTHORS.contains(name)
        || TEST_LIBRARIES.stream().anyMatch(name::startsWith);
  }
}
