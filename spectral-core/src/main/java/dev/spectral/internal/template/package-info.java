/**
 * Template inputs: text with slots for other inputs, such as {@code https://{{#host}}/v1}.
 *
 * <p>Not API: anything here may change without notice.
 */
@NullMarked
package dev.spectral.internal.template;

import org.jspecify.annotations.NullMarked;
