package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a public method tells whether a connection works. It is called when somebody makes
 * or changes the connection.
 *
 * <p>It takes the connection, or a sealed login to test all that it permits, and may take an {@code
 * ActionContext}. It returns {@code void} or a {@code boolean}. Returning {@code false}, throwing
 * anything, an answer of the other system with an error status among it, and taking too long all
 * mean: not connected.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ConnectionTest {}
