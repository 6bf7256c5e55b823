/**
 * What is fed to a fuzzer: no crash but the errors that are documented, no hang, no unbounded
 * memory.
 */
@NullMarked
package dev.spectral.runtime.publish;

import org.jspecify.annotations.NullMarked;
