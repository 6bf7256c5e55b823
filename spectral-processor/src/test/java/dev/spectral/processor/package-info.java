/** Both readers on the same sources. */
@NullMarked
package dev.spectral.processor;

import org.jspecify.annotations.NullMarked;
