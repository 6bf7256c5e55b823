package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the component's error hook: a public method that takes a {@code Throwable} and returns
 * the {@code Throwable} to report in its place. A component has at most one.
 *
 * <p>It runs once for every error of an operation. An error that the hook itself throws replaces
 * the first.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OnError {}
