package dev.spectral.acceptance;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Which module may use which; every arrow that is not drawn here is forbidden. */
class ArrowsTest {

  private static final Set<String> SDK = Set.of("spectral-annotations", "spectral-core");

  private static final Map<String, Set<String>> MAY_USE =
      Map.of(
          "spectral-annotations",
          Set.of(),
          "spectral-core",
          Set.of("spectral-annotations"),
          "spectral-processor",
          SDK,
          "spectral-testing",
          SDK,
          "spectral-runtime",
          SDK,
          "spectral-maven-plugin",
          SDK,
          Rooms.EXAMPLE,
          SDK,
          Rooms.TODO_EXAMPLE,
          SDK,
          Rooms.PROGIX_EXAMPLE,
          SDK);

  /** So that no rule here passes on nothing; raise a number when a module has grown. */
  private static final Map<String, Integer> AT_LEAST =
      Map.of(
          "spectral-annotations",
          8,
          "spectral-core",
          60,
          "spectral-processor",
          1,
          "spectral-testing",
          1,
          "spectral-runtime",
          1,
          "spectral-maven-plugin",
          1,
          Rooms.EXAMPLE,
          1,
          Rooms.TODO_EXAMPLE,
          10,
          Rooms.PROGIX_EXAMPLE,
          10);

  static final List<String> EXAMPLES = Rooms.EXAMPLES;

  static final List<String> MODULES = MAY_USE.keySet().stream().sorted().toList();

  @Test
  void knowsEveryModuleThatUsersDependOn() {
    assertThat(MAY_USE.keySet()).containsAll(Checkout.shippedModules());
  }

  @ParameterizedTest
  @FieldSource("MODULES")
  void seesTheClassesOf(String module) {
    assertThat(Rooms.all().classesOf(module)).hasSizeGreaterThanOrEqualTo(AT_LEAST.get(module));
  }

  @ParameterizedTest
  @FieldSource("MODULES")
  void goesOnlyAlongAnArrow(String module) {
    assertThat(told(Rooms.all().uses(module).filter(use -> isOffTheArrows(module, use))))
        .as("%s may use only %s", module, MAY_USE.get(module))
        .isEmpty();
  }

  @ParameterizedTest
  @FieldSource("MODULES")
  void leavesTheInternalsOfOthersAlone(String module) {
    assertThat(told(Rooms.all().uses(module).filter(use -> isForeignInternal(module, use))))
        .as("'internal' is not API, so %s must not use that of another module", module)
        .isEmpty();
  }

  @ParameterizedTest
  @FieldSource("EXAMPLES")
  void letsAuthorsStayOutOfTheEngineRoom(String example) {
    Stream<Dependency> uses = Rooms.all().uses(example);
    assertThat(told(uses.filter(use -> isForTools(use.getTargetClass()))))
        .as("authors need no model, no binding and no wire format")
        .isEmpty();
  }

  @Test
  void letsOnlyMojosKnowMaven() {
    Stream<Dependency> uses = Rooms.all().uses("spectral-maven-plugin");
    assertThat(
            told(
                uses.filter(use -> isMaven(use.getTargetClass()) && !isMojo(use.getOriginClass()))))
        .as("only classes named ...Mojo import Maven")
        .isEmpty();
  }

  @Test
  void hasNoCycleBetweenThePackagesOfCore() {
    var core =
        new ClassFileImporter()
            .importPath(Checkout.root().resolve("spectral-core").resolve("target/classes"));
    slices().assignedFrom(new ByPackage()).should().beFreeOfCycles().check(core);
  }

  private static Stream<String> told(Stream<Dependency> uses) {
    return uses.map(Dependency::getDescription);
  }

  private static boolean isOffTheArrows(String module, Dependency use) {
    return Rooms.all()
        .moduleOf(use.getTargetClass())
        .filter(target -> !target.equals(module) && !MAY_USE.get(module).contains(target))
        .isPresent();
  }

  private static boolean isForeignInternal(String module, Dependency use) {
    boolean internal = isInternal(use.getTargetClass());
    return internal
        && !isTheOtherReader(module, use.getTargetClass())
        && !Rooms.all().moduleOf(use.getTargetClass()).map(module::equals).orElse(false);
  }

  /** The processor fills the same shapes as the reader of core, for the same rules. */
  private static boolean isTheOtherReader(String module, JavaClass type) {
    String room = type.getBaseComponentType().getPackageName();
    return module.equals("spectral-processor")
        && Set.of(
                "dev.spectral.internal.source",
                "dev.spectral.internal.read",
                "dev.spectral.internal.read.integration")
            .contains(room);
  }

  private static boolean isInternal(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName() + ".";
    return name.startsWith("dev.spectral.") && name.contains(".internal.");
  }

  private static boolean isForTools(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName() + ".";
    return Stream.of("definition", "invoke", "manifest")
        .anyMatch(room -> name.startsWith("dev.spectral." + room + "."));
  }

  private static boolean isMaven(JavaClass type) {
    String name = type.getBaseComponentType().getName();
    return name.startsWith("org.apache.maven.");
  }

  private static boolean isMojo(JavaClass type) {
    return type.getName().replaceFirst("\\$.*", "").endsWith("Mojo");
  }

  /** Every package is a slice, that of the values as well. */
  private static final class ByPackage implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
