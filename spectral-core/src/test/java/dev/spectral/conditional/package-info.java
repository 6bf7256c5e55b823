/** Conditions, as those who write them and those who attack them use them. */
@NullMarked
package dev.spectral.conditional;

import org.jspecify.annotations.NullMarked;
