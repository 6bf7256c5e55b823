/**
 * The reader that works on loaded classes.
 *
 * <p>Not API: anything here may change without notice.
 */
@NullMarked
package dev.spectral.internal.reflect;

import org.jspecify.annotations.NullMarked;
