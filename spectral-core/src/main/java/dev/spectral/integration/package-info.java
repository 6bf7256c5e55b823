/** What an author of an integration touches: what flows call, and what they are given. */
@NullMarked
package dev.spectral.integration;

import org.jspecify.annotations.NullMarked;
