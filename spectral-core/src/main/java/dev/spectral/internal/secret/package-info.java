/**
 * Keeping secrets out of text.
 *
 * <p>Not API: anything here may change without notice.
 */
@NullMarked
package dev.spectral.internal.secret;

import org.jspecify.annotations.NullMarked;
