package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a public method is an action: a step that does something in a flow.
 *
 * <p>The method may take, in any order and each at most once, an {@code ActionContext}, a
 * connection, and any number of inputs: parameters annotated with {@link Input}, or records whose
 * components are. It returns its data; {@code void} is no data. It returns {@code ActionResult}
 * only to set a branch, a status code, headers or a content type.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Action {

  /**
   * Identifies the action within its component.
   *
   * @return letters, digits, hyphens and underscores; empty for the method's name
   */
  String key() default "";

  /**
   * Names the action for people.
   *
   * @return a short name, never blank
   */
  String label();

  /**
   * Says what the action does.
   *
   * @return one sentence, never blank
   */
  String description();

  /**
   * Adds instructions that the platform shows on the step.
   *
   * @return text; empty for none
   */
  String directions() default "";

  /**
   * Marks the action as one of those most used.
   *
   * @return {@code true} to have it listed first
   */
  boolean important() default false;

  /**
   * Names the branches of a flow that may follow. The method returns {@code ActionResult} and says
   * in it which one does. Where the data differs by branch, return a sealed interface of {@link
   * Branch} records instead.
   *
   * @return names of branches; empty for an action that does not branch
   */
  String[] branches() default {};

  /**
   * Refers to the input whose values are the branches, where they are not known beforehand.
   *
   * @return the key of an input of this action; empty for none
   */
  String dynamicBranchInput() default "";

  /**
   * Says that the execution ends after this action.
   *
   * @return {@code true} to end it
   */
  boolean terminateExecution() default false;

  /**
   * Says that the loop around this action ends after it.
   *
   * @return {@code true} to end the loop
   */
  boolean breakLoop() default false;

  /**
   * Says whether the action may be run while somebody is only trying it out. A method with {@link
   * ExamplePerform} may stand in for one that may not.
   *
   * @return {@link PerformSafety#UNSPECIFIED} to say nothing
   */
  PerformSafety performSafety() default PerformSafety.UNSPECIFIED;
}
