/**
 * From wire values to Java values, strictly.
 *
 * <p>Not API: anything here may change without notice.
 */
@NullMarked
package dev.spectral.internal.bind;

import org.jspecify.annotations.NullMarked;
