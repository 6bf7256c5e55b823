/**
 * Where the code comes from: facts of the git repository that a module lies in, if it lies in one.
 */
@NullMarked
package dev.spectral.maven.git;

import org.jspecify.annotations.NullMarked;
