/** Calls one action of a component on a running runtime, and says for a person what came of it. */
@NullMarked
package dev.spectral.maven.invoke;

import org.jspecify.annotations.NullMarked;
