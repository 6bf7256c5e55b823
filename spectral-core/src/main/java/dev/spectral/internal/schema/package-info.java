/**
 * From Java types to JSON Schema: what the mapper would write.
 *
 * <p>Not API: anything here may change without notice.
 */
@NullMarked
package dev.spectral.internal.schema;

import org.jspecify.annotations.NullMarked;
