/**
 * How values become JSON.
 *
 * <p>Not API: anything here may change without notice.
 */
@NullMarked
package dev.spectral.internal.json;

import org.jspecify.annotations.NullMarked;
