/** Turns manifests of existing components into Java that flows call. Plain Java, no Maven. */
@NullMarked
package dev.spectral.maven.generate;

import org.jspecify.annotations.NullMarked;
