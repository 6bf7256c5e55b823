/**
 * What a code-native integration is, its flows, the pages on which it is configured, and the
 * components it uses; and what an author of one touches: what flows call, and what they are given.
 */
@NullMarked
package dev.spectral.integration;

import org.jspecify.annotations.NullMarked;
