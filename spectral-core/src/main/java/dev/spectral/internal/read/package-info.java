/**
 * From an author's class to a definition: the rules, once, for every reader.
 *
 * <p>Not API: anything here may change without notice.
 */
@NullMarked
package dev.spectral.internal.read;

import org.jspecify.annotations.NullMarked;
