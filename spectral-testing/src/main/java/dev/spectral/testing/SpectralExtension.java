package dev.spectral.testing;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The JUnit extension behind {@link SpectralTest}. Register it yourself where the test makes the
 * component:
 *
 * <pre>{@code
 * @RegisterExtension
 * final SpectralExtension erp = SpectralExtension.of(() -> new AcmeErp(fakeClient));
 * }</pre>
 *
 * <p>The harness and the context of one test belong together: its calls use that context.
 */
public final class SpectralExtension implements ParameterResolver, AfterTestExecutionCallback {

  private static final Namespace NAMESPACE = Namespace.create(SpectralExtension.class);

  private final @Nullable Supplier<?> component;

  /** Takes the component that {@link SpectralTest} names. */
  public SpectralExtension() {
    this(null);
  }

  private SpectralExtension(@Nullable Supplier<?> component) {
    this.component = component;
  }

  /**
   * Take components that the test makes.
   *
   * @param component makes an object of a class annotated with {@code @Component} or
   *     {@code @Integration}; called once for each test that wants a harness; never null
   * @return an extension to be registered, never null
   */
  public static SpectralExtension of(Supplier<?> component) {
    return new SpectralExtension(component);
  }

  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    return type == ComponentHarness.class
        || type == IntegrationHarness.class
        || type == TestContext.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    if (type == TestContext.class) {
      return context(test);
    }
    return type == IntegrationHarness.class ? integration(test) : harness(test);
  }

  /** Prints what was logged when the test failed. */
  @Override
  @SuppressWarnings("SystemOut") // where a person looks for what a test says
  public void afterTestExecution(ExtensionContext test) {
    if (test.getExecutionException().isEmpty()) {
      return;
    }
    TestContext context = test.getStore(NAMESPACE).get(TestContext.class, TestContext.class);
    IntegrationHarness flows =
        test.getStore(NAMESPACE).get(IntegrationHarness.class, IntegrationHarness.class);
    Stream.of(
            Optional.ofNullable(context).map(TestContext::logs),
            Optional.ofNullable(flows).map(harness -> harness.parts().logs))
        .flatMap(Optional::stream)
        .filter(logs -> !logs.lines().isEmpty())
        .forEach(
            logs -> System.out.println("Logged during " + test.getDisplayName() + ":\n" + logs));
  }

  private static TestContext context(ExtensionContext test) {
    return test.getStore(NAMESPACE)
        .getOrComputeIfAbsent(TestContext.class, key -> TestContext.create(), TestContext.class);
  }

  private ComponentHarness harness(ExtensionContext test) {
    return test.getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            ComponentHarness.class,
            key -> make(test).context(context(test)),
            ComponentHarness.class);
  }

  private IntegrationHarness integration(ExtensionContext test) {
    return test.getStore(NAMESPACE)
        .getOrComputeIfAbsent(
            IntegrationHarness.class,
            key -> IntegrationHarness.of(component == null ? named(test) : component.get()),
            IntegrationHarness.class);
  }

  private ComponentHarness make(ExtensionContext test) {
    if (component != null) {
      return ComponentHarness.of(component.get());
    }
    return ComponentHarness.of(named(test));
  }

  private static Class<?> named(ExtensionContext test) {
    Optional<SpectralTest> found =
        AnnotationSupport.findAnnotation(
            test.getRequiredTestClass(), SpectralTest.class, test.getEnclosingTestClasses());
    return found
        .<Class<?>>map(SpectralTest::value)
        .orElseThrow(
            () ->
                new ExtensionConfigurationException(
                    "No component is named: annotate the test class with"
                        + " @SpectralTest(YourComponent.class)."));
  }
}
