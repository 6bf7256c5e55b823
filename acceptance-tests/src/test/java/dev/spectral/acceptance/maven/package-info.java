/** Maven builds of small projects, as an author would run them, with the modules just built. */
@NullMarked
package dev.spectral.acceptance.maven;

import org.jspecify.annotations.NullMarked;
