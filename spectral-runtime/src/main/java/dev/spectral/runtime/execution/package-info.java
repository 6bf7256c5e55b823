/** How an action of a version runs: its own class loader, a bounded pool, a time limit. */
@NullMarked
package dev.spectral.runtime.execution;

import org.jspecify.annotations.NullMarked;
