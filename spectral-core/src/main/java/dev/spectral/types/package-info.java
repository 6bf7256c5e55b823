/**
 * Coercions: values whose type is not known in advance, turned into the type an author needs.
 *
 * <p>They give what {@code util.types} of the reference SDK gives, so that a component ported from
 * it behaves the same. The values are those of JSON in Java: null, Boolean, Number, String, List,
 * Map, Jackson's {@code JsonNode}; and times ({@code Instant}, {@code Date}, {@code
 * OffsetDateTime}, {@code ZonedDateTime}), {@code byte[]} and {@link dev.spectral.Data}. Where
 * ECMAScript tells undefined from null, Java's null stands for both: a value that is absent. The
 * few results that differ are listed in {@code docs/compatibility.md}.
 *
 * <ul>
 *   <li>{@link dev.spectral.types.Types}: one value into a boolean, a number, a date, a text, JSON,
 *       bytes
 *   <li>{@link dev.spectral.types.Shapes}: does a value look like a pick list, a connection, an
 *       object selection
 *   <li>{@link dev.spectral.types.Entries}: lists of pairs, headers, and objects without blanks
 * </ul>
 */
@NullMarked
package dev.spectral.types;

import org.jspecify.annotations.NullMarked;
