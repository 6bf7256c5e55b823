package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says where the names of a flow and of a customer are found. Part of {@link Integration} and
 * {@link Flow}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Preprocess {

  /**
   * Locates the name of the flow.
   *
   * @return a path such as {@code body.data.flow}; where there is one flow only, nothing need be
   *     found there
   */
  String flowName() default "";

  /**
   * Locates the customer's identifier in the organisation's system.
   *
   * @return a path; empty for none
   */
  String externalCustomerId() default "";

  /**
   * Locates the identifier of the customer's user in the organisation's system.
   *
   * @return a path; empty for none
   */
  String externalCustomerUserId() default "";
}
