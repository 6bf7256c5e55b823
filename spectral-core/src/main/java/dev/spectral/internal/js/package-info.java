/**
 * The parts of ECMAScript that the values on the wire assume: how text, numbers, truth, dates and
 * JSON turn into each other there.
 *
 * <p>Not API: anything here may change without notice. Everything works on <em>plain</em> values,
 * see {@link dev.spectral.internal.js.Plain}.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-type-conversion">ECMAScript, type conversion</a>
 */
@NullMarked
package dev.spectral.internal.js;

import org.jspecify.annotations.NullMarked;
