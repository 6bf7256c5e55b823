/** Coercions on values that only Java has. */
@NullMarked
package dev.spectral.types;

import org.jspecify.annotations.NullMarked;
