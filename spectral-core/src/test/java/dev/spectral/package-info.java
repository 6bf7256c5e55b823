/** Values that an author touches. */
@NullMarked
package dev.spectral;

import org.jspecify.annotations.NullMarked;
