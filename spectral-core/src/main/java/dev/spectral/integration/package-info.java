/**
 * What a code-native integration is: its flows, the pages on which it is configured, and the
 * components it uses. Immutable; holds no code of the author's.
 */
@NullMarked
package dev.spectral.integration;

import org.jspecify.annotations.NullMarked;
