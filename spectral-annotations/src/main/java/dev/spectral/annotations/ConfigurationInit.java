package dev.spectral.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares the public method that prepares the configuration of an instance before it is edited. It
 * may take a {@code FlowContext} and what the configuration is read as; it returns data for the
 * editor.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ConfigurationInit {}
