/**
 * Tests of components: the harness that runs an action as the platform would, contexts and
 * connections for it, assertions on what came of it.
 */
@NullMarked
package dev.spectral.testing;

import org.jspecify.annotations.NullMarked;
