/** Tests of strict binding. */
@NullMarked
package dev.spectral.internal.bind;

import org.jspecify.annotations.NullMarked;
