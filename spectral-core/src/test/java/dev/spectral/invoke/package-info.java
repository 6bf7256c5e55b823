@NullMarked
package dev.spectral.invoke;

import org.jspecify.annotations.NullMarked;
