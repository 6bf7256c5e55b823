package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says who sets an input of a connection that is a {@link ConfigVar}. It stands beside {@link
 * Input}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface InputPermission {

  /**
   * Says who sets the input.
   *
   * @return {@link ConfigPermission#CUSTOMER} unless said otherwise
   */
  ConfigPermission value() default ConfigPermission.CUSTOMER;

  /**
   * Shows the input to people of the organisation who deploy for a customer.
   *
   * @return {@code false} to hide it
   */
  boolean visibleToOrgDeployer() default true;
}
