package dev.spectral.testing;

import dev.spectral.definition.ActionDefinition;
import dev.spectral.definition.ComponentDefinition;
import dev.spectral.definition.DataSourceDefinition;
import dev.spectral.definition.TriggerDefinition;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * Tests that every component should pass, got by extending:
 *
 * <pre>{@code
 * class AcmeErpConformanceTest extends ComponentConformance<AcmeErp> {}
 * }</pre>
 *
 * <ul>
 *   <li>The component can be published, and its manifest is the same each time it is read. Where
 *       {@code src/test/resources/conformance/KEY.json} exists it is that manifest, too; {@code mvn
 *       test -Dspectral.snapshot=true} writes it.
 *   <li>Every input has a label.
 *   <li>Every example payload of an action matches the action's output schema.
 *   <li>No secret shows. Every operation, and the test of every connection, is called with inputs
 *       made up from their types and with secrets that are easy to find again: while nothing can be
 *       reached, while all is well, and while the other system refuses the login and repeats all
 *       that was sent. No secret may be in a result, a log line, an error or its causes, and on the
 *       console.
 * </ul>
 *
 * <p>What is sent with {@code dev.spectral.http.HttpClient} never leaves the machine meanwhile. A
 * component that talks in other ways is given made-up URLs of a port where nobody listens.
 *
 * @param <T> the class of the component
 */
public abstract class ComponentConformance<T> {

  /** For tests that extend this. */
  protected ComponentConformance() {}

  /**
   * Make the harness to be looked at. Override it for a component that a test makes.
   *
   * @return a new harness, never null
   * @throws IllegalStateException when the test class does not name a component
   */
  protected ComponentHarness harness() {
    for (Class<?> type = getClass(); type != Object.class; type = type.getSuperclass()) {
      Type parent = type.getGenericSuperclass();
      if (parent instanceof ParameterizedType named
          && named.getRawType() == ComponentConformance.class
          && named.getActualTypeArguments()[0] instanceof Class<?> component) {
        return ComponentHarness.of(component);
      }
    }
    throw new IllegalStateException(
        getClass().getName()
            + " does not name its component. Write: extends ComponentConformance<YourComponent>.");
  }

  /**
   * Give inputs in the place of made-up ones. Override it where an operation takes only values that
   * nobody can guess, so that its own code is reached.
   *
   * @param operation the key of an action, a data source or a trigger, never null
   * @return values by input key, never null; none unless overridden
   */
  protected Map<String, ?> inputs(String operation) {
    return Map.of();
  }

  @TestFactory
  @ResourceLock(Resources.SYSTEM_OUT) // what is printed is searched, so no other test may print
  @ResourceLock(Resources.SYSTEM_ERR)
  final Stream<DynamicTest> conformance() {
    List<DynamicTest> tests = new ArrayList<>();
    ManifestCheck manifest = new ManifestCheck(this::harness);
    tests.add(DynamicTest.dynamicTest("can be published", manifest::canBePublished));
    if (manifest.isReadable()) {
      ComponentDefinition component = harness().definition();
      tests.add(DynamicTest.dynamicTest("has one manifest", manifest::isStable));
      tests.add(DynamicTest.dynamicTest("labels inputs", () -> LabelCheck.check(component)));
      examples(component, tests);
      secrecy(component, tests);
    }
    return tests.stream();
  }

  private static void examples(ComponentDefinition component, List<DynamicTest> tests) {
    for (ActionDefinition action : component.actions()) {
      if (action.examplePayload() != null && action.outputSchema() != null) {
        String name = action.key() + ": the example matches the output schema";
        tests.add(DynamicTest.dynamicTest(name, () -> ExampleCheck.check(action)));
      }
    }
  }

  private void secrecy(ComponentDefinition component, List<DynamicTest> tests) {
    SecrecyCheck check = new SecrecyCheck(this::harness, component, this::inputs);
    for (ActionDefinition one : component.actions()) {
      tests.add(secret(one.key(), () -> check.action(one)));
    }
    for (DataSourceDefinition one : component.dataSources()) {
      tests.add(secret(one.key(), () -> check.dataSource(one)));
    }
    for (TriggerDefinition one : component.triggers()) {
      tests.add(secret(one.key(), () -> check.trigger(one)));
    }
    component
        .connections()
        .forEach(one -> tests.add(secret("test of " + one.key(), () -> check.connection(one))));
  }

  private static DynamicTest secret(String what, Runnable check) {
    return DynamicTest.dynamicTest(what + ": no secret shows", check::run);
  }
}
