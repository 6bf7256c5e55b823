/** What must hold for all modules at once, looked at from outside. */
@NullMarked
package dev.spectral.acceptance;

import org.jspecify.annotations.NullMarked;
