/**
 * What the checks see of an author's class. Two readers fill it: reflection here, and the
 * compiler's model in the annotation processor. It decides nothing.
 *
 * <p>Not API: anything here may change without notice.
 */
@NullMarked
package dev.spectral.internal.source;

import org.jspecify.annotations.NullMarked;
