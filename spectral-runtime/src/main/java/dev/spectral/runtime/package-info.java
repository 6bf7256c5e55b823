/** The place where published components live and run: an embeddable server and its command. */
@NullMarked
package dev.spectral.runtime;

import org.jspecify.annotations.NullMarked;
