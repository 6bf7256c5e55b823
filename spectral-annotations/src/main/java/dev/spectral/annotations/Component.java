package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a class is a component: a connector that bundles connections, actions, triggers and
 * data sources.
 *
 * <p>The class is public, not abstract, and has a public constructor without parameters. Its
 * operations are its public methods annotated with {@link Action}, {@link WebhookTrigger}, {@link
 * PollingTrigger} or {@link DataSource}, and those of its {@link #parts()}.
 *
 * @see <a href="https://prismatic.io/docs/custom-connectors/">Custom connectors</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Component {

  /**
   * Identifies the component on the platform. It never changes once published.
   *
   * @return letters, digits, hyphens and underscores; starts with a letter
   */
  String key();

  /**
   * Names the component for people.
   *
   * @return a short name, never blank
   */
  String label();

  /**
   * Says what the component is for.
   *
   * @return one sentence, never blank
   */
  String description();

  /**
   * Locates the component's icon.
   *
   * @return the path of a PNG file among the module's resources; empty for none
   */
  String icon() default "";

  /**
   * Sorts the component in the platform's catalogue.
   *
   * @return the category, required when {@link #isPublic()}; empty for none
   */
  String category() default "";

  /**
   * Locates the component's documentation.
   *
   * @return an absolute URL, required when {@link #isPublic()}; empty for none
   */
  String documentationUrl() default "";

  /**
   * Says whether every organisation of the platform may use the component.
   *
   * @return {@code false} for a component of the publishing organisation only
   */
  boolean isPublic() default false;

  /**
   * Lists the ways to log in. The first is the default for new steps.
   *
   * @return records annotated with {@link Connection}, in the order the platform shows them
   */
  Class<?>[] connections() default {};

  /**
   * Lists the classes that hold more of the component, where one class would grow too long. All
   * parts share the keys, the connections and the error hook of the component.
   *
   * @return public classes with a public constructor without parameters, in the order the platform
   *     shows their operations, after those of the component's own class
   */
  Class<?>[] parts() default {};
}
