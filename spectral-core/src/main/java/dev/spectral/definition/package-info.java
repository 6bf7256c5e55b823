/** What a component is: an immutable model, and the problems that a check of it found. */
@NullMarked
package dev.spectral.definition;

import org.jspecify.annotations.NullMarked;
