/**
 * The vocabulary an author writes in: annotations and enums, no logic and no dependency.
 *
 * <p>Names are those of the reference SDK. Every annotation is kept in the class file and at run
 * time, so that the compiler plugin, the Maven goals, the test harness and the runtime read the
 * same facts.
 */
@NullMarked
package dev.spectral.annotations;

import org.jspecify.annotations.NullMarked;
