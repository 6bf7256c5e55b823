/**
 * The one path that turns wire inputs into a method call and its result into the wire. The test
 * harness and the runtime both stand on it.
 */
@NullMarked
package dev.spectral.invoke;

import org.jspecify.annotations.NullMarked;
