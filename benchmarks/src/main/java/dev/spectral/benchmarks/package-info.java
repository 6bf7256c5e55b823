/** What Spectral for Java costs. */
@NullMarked
package dev.spectral.benchmarks;

import org.jspecify.annotations.NullMarked;
