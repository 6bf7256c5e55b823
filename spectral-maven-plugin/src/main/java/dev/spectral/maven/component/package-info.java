/** A module's component: found among its classes, loaded as the platform loads it, described. */
@NullMarked
package dev.spectral.maven.component;

import org.jspecify.annotations.NullMarked;
