package dev.spectral.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Hands a {@link ComponentHarness} and a {@link TestContext} to the tests of a class, each new for
 * every test, and prints what was logged when a test fails.
 *
 * <pre>{@code
 * @SpectralTest(AcmeErp.class)
 * class AcmeErpTest {
 *   @Test
 *   void addsAnItem(ComponentHarness erp) { … }
 * }
 * }</pre>
 *
 * @see SpectralExtension for components that a test makes itself
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(SpectralExtension.class)
public @interface SpectralTest {

  /**
   * Names the component or the integration.
   *
   * @return a class annotated with {@code @Component}, or with {@code @Integration} for tests that
   *     want an {@link IntegrationHarness}
   */
  Class<?> value();
}
