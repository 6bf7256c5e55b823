/**
 * Conditional logic: expressions that a person composed, such as {@code ["and", ["equal", "a",
 * "b"], ["exists", "c"]]}, checked and decided.
 *
 * <p>Operators and results are those of the reference SDK; where ECMAScript tells undefined from
 * null, Java's null stands for both. The few results that differ are listed in {@code
 * docs/compatibility.md}. Start at {@link dev.spectral.conditional.Conditions}.
 */
@NullMarked
package dev.spectral.conditional;

import org.jspecify.annotations.NullMarked;
