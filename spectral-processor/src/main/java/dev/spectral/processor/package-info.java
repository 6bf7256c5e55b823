/**
 * The checks of a component, said by the compiler at the author's line.
 *
 * <p>It decides nothing itself: it shows the compiler's model to the rules of the core and reports
 * what they find. A build is as safe without it, because {@code spectral:check} applies the same
 * rules to the compiled class; it is only told later.
 */
@NullMarked
package dev.spectral.processor;

import org.jspecify.annotations.NullMarked;
