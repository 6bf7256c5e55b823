/** Templates that are filled in. */
@NullMarked
package dev.spectral.internal.template;

import org.jspecify.annotations.NullMarked;
