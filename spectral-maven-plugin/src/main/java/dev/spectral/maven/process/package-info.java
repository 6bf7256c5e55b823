/**
 * Other Java processes that a goal needs beside it: the runtime, and what its component talks to.
 */
@NullMarked
package dev.spectral.maven.process;

import org.jspecify.annotations.NullMarked;
