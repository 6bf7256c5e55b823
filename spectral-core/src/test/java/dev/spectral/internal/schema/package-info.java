@NullMarked
package dev.spectral.internal.schema;

import org.jspecify.annotations.NullMarked;
