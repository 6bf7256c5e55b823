package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a class is a code-native integration: flows, and the config wizard that a customer
 * goes through before they run.
 *
 * <p>The class is public and final and has a public constructor without parameters. It is made once
 * and called from several threads. Its methods with {@link Flow} are its flows; records with {@link
 * ConfigPage} are the pages of its wizard.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Integration {

  /**
   * Names the integration for customers.
   *
   * @return a short name, never blank
   */
  String name();

  /**
   * Says what the integration does.
   *
   * @return one or two sentences; empty for none
   */
  String description() default "";

  /**
   * Names the group that the marketplace lists the integration in.
   *
   * @return a name; empty for none
   */
  String category() default "";

  /**
   * Lists words that the integration can be found by.
   *
   * @return words; empty for none
   */
  String[] labels() default {};

  /**
   * Names the version by the author's own count.
   *
   * @return such as {@code 1.2.3}; empty for none
   */
  String version() default "";

  /**
   * Locates the picture shown beside the integration.
   *
   * @return the path of a PNG file among the module's resources; empty for none
   */
  String icon() default "";

  /**
   * Locates the documentation that the platform shows.
   *
   * @return the path of a Markdown file among the module's resources; empty for none
   */
  String documentation() default "";

  /**
   * Says what shares a URL.
   *
   * @return {@link EndpointType#AUTO} for a URL of each flow of each instance
   */
  EndpointType endpointType() default EndpointType.AUTO;

  /**
   * Says where each request names its flow and its customer, when several flows or customers share
   * a URL and no flow decides it.
   *
   * @return fields of the request such as {@code headers.x-flow} or {@code body.data.flow}; none by
   *     default
   */
  Preprocess preprocess() default @Preprocess;

  /**
   * Lists the pages of the config wizard in order.
   *
   * @return records with {@link ConfigPage}; empty for none
   */
  Class<? extends Record>[] pages() default {};

  /**
   * Lists the pages that each user of a customer goes through.
   *
   * @return records with {@link ConfigPage}; empty for none
   */
  Class<? extends Record>[] userLevelPages() default {};

  /**
   * Lists connections that stand on no page, because they exist already.
   *
   * @return records whose components have {@link ConfigVar} and {@link Activated}; empty for none
   */
  Class<? extends Record>[] scoped() default {};

  /**
   * Lists the components that the flows use. Those that a parameter or an annotation names need not
   * be listed.
   *
   * @return generated classes; empty for none
   */
  Class<?>[] components() default {};

  /**
   * Replaces the pages by a configuration that the application edits itself.
   *
   * @return none by default
   */
  Configuration configuration() default @Configuration;

  /**
   * Names the profile that instances have unless said otherwise.
   *
   * @return a name; empty for none
   */
  String instanceProfile() default "";
}
