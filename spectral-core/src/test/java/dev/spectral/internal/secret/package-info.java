@NullMarked
package dev.spectral.internal.secret;

import org.jspecify.annotations.NullMarked;
